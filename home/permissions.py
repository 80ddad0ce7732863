"""Who may touch what in the admin: deny first, each agency its own part only."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F, Model, Q, QuerySet
from django.http import HttpRequest
from django.urls import ResolverMatch
from django.utils.functional import cached_property
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy, policy_registry

from accounts.models import User
from home.selectors import agencies_of, colleagues_of

# Every action that a policy knows: whoever holds one of them may know of the record.
ANY_ACTION = ("add", "change", "delete", "choose", "view")


class SignedInRequest(HttpRequest):
    """A request to the admin, which only people who are signed in can send."""

    user: User
    resolver_match: ResolverMatch


class PortalWidePermissionPolicy(ModelPermissionPolicy):
    """Marks records of the whole portal, such as topics: no secret of any agency."""


class AgencyOwnedPermissionPolicy(ModelPermissionPolicy):
    """Model permissions, narrowed to records whose agency the user works for.

    The model names its owner in `agency_field` (a foreign key to AgencyPage). A user
    without an agency sees nothing; a superuser sees everything. `portal_permission`
    names a permission that opens all agencies' records to a portal-wide officer.
    `roles` narrows to the agencies in which the user has one of these roles: who may
    do something at one agency may have another role at a second one.
    """

    def __init__(
        self,
        model: type[Model],
        *,
        agency_field: str = "agency",
        portal_permission: str = "",
        roles: tuple[str, ...] = (),
    ) -> None:
        super().__init__(model)
        self.agency_field = agency_field
        self.portal_permission = portal_permission
        self.roles = roles

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> "QuerySet[Any]":
        """Return the records of the user's agencies."""
        if not self.user_has_any_permission(user, actions):
            return self.model.objects.none()
        if self._sees_all(user):
            return self.model.objects.all()
        # By the field itself: Wagtail's search knows no way across relations.
        return self.model.objects.filter(
            **{f"{self.agency_field}__in": agencies_of(user, roles=self.roles)}
        )

    def instances_user_has_permission_for(
        self, user: User, action: str
    ) -> "QuerySet[Any]":
        """Return the records of the user's agencies."""
        return self.instances_user_has_any_permission_for(user, [action])

    def user_has_any_permission_for_instance(
        self, user: User, actions: Iterable[str], instance: Model
    ) -> bool:
        """Tell whether the record belongs to an agency of the user."""
        if not self.user_has_any_permission(user, actions):
            return False
        if self._sees_all(user) or instance.pk is None:
            return True
        return (
            self.instances_user_has_any_permission_for(user, actions)
            .filter(pk=instance.pk)
            .exists()
        )

    def user_has_permission_for_instance(
        self, user: User, action: str, instance: Model
    ) -> bool:
        """Tell whether the record belongs to an agency of the user."""
        return self.user_has_any_permission_for_instance(user, [action], instance)

    def _sees_all(self, user: User) -> bool:
        return user.is_superuser or bool(
            self.portal_permission and user.has_perm(self.portal_permission)
        )


class Reach:
    """What one user may reach in the admin, besides what the public sees.

    Pages are own when a page permission of the user lies on them or above them. All
    other records ask the policy that is registered for their model; a model without
    one is out of reach.
    """

    def __init__(self, user: User) -> None:
        self.user = user

    @cached_property
    def roots(self) -> tuple[str, ...]:
        """Tree paths of the pages on which the user holds a permission."""
        permissions = page_permission_policy.get_cached_permissions_for_user(self.user)
        return tuple({permission.page.path for permission in permissions})

    def owns_page(self, page_id: Any) -> bool:
        """Tell whether the page lies in the user's own part of the tree."""
        return self._path(page_id).startswith(self.roots)

    def owns_all_pages(self, page_ids: Iterable[Any]) -> bool:
        """Tell whether every one of the pages lies in the user's own part."""
        wanted = set(map(int, page_ids))
        paths = Page.objects.filter(pk__in=wanted).values_list("path", flat=True)
        return len(paths) == len(wanted) and all(
            path.startswith(self.roots) for path in paths
        )

    def may_walk(self, page_id: Any) -> bool:
        """Tell whether the page is own, or on the way down to an own one."""
        path = self._path(page_id)
        return path != "" and (
            path.startswith(self.roots)
            or any(root.startswith(path) for root in self.roots)
        )

    def may_name_pages(self, page_ids: Iterable[Any]) -> bool:
        """Tell whether every one of the pages is own or known to the public."""
        wanted = set(map(int, page_ids))
        return nameable_pages(self.user).filter(pk__in=wanted).count() == len(wanted)

    def owns_records(self, model: type[Model], keys: Iterable[Any]) -> bool:
        """Tell whether every one of the records is within the user's reach."""
        wanted = set(map(str, keys))
        return own_records(model, user=self.user).filter(pk__in=wanted).count() == len(
            wanted
        )

    def _path(self, page_id: Any) -> str:
        """Return the page's tree path, empty when there is no such page."""
        found = Page.objects.filter(pk=page_id).values_list("path", flat=True).first()
        return found or ""


def own_records(model: type[Model], *, user: User) -> "QuerySet[Any]":
    """Return the records of a model that the user may know of; without policy, none."""
    policy = policy_registry.get_by_type(model, fallback=False)
    if policy is None:
        return model._default_manager.none()
    return policy.instances_user_has_any_permission_for(user, ANY_ACTION)


def nameable_pages(user: User) -> "QuerySet[Page]":
    """Return pages that may be named to the user: own ones, and what is public anyway.

    A published page whose next title waits for review would show that title, so it is
    not public in this sense until the title is; nor are the pages directly below it,
    which lists show together with their parent's title.
    """
    own = Q(pk__in=page_permission_policy.explorable_instances(user).values("pk"))
    retitled = Page.objects.exclude(draft_title=F("title"))
    below_retitled = Q(pk__in=[])
    for path, depth in retitled.filter(numchild__gt=0).values_list("path", "depth"):
        below_retitled |= Q(path__startswith=path, depth=depth + 1)
    public = (
        Page.objects.live()
        .public()
        .filter(draft_title=F("title"))
        .exclude(below_retitled)
    )
    return Page.objects.filter(own | Q(pk__in=public.values("pk")))


def choices_within_reach(choices: "QuerySet[Any]", *, user: User) -> "QuerySet[Any]":
    """Narrow what a form offers to what the user may know of."""
    if user.is_superuser:
        return choices
    model = choices.model
    if issubclass(model, Page):
        return choices.filter(pk__in=nameable_pages(user).values("pk"))
    if issubclass(model, User):
        return choices.filter(pk__in=colleagues_of(user).values("pk"))
    policy = policy_registry.get_by_type(model, fallback=False)
    if policy is None or isinstance(policy, PortalWidePermissionPolicy):
        return choices
    return choices.filter(pk__in=own_records(model, user=user).values("pk"))
