"""Who may touch records of our own that belong to one agency: deny first."""

from collections.abc import Iterable

from django.db.models import Model, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

from accounts.models import User
from home.selectors import agencies_of


class AgencyOwnedPermissionPolicy(ModelPermissionPolicy):
    """Model permissions, narrowed to records whose agency the user works for.

    The model names its owner in `agency_field` (a foreign key to AgencyPage). A user
    without an agency sees nothing; a superuser sees everything. `portal_permission`
    names a permission that opens all agencies' records to a portal-wide officer.
    """

    def __init__(
        self,
        model: type[Model],
        *,
        agency_field: str = "agency",
        portal_permission: str = "",
    ) -> None:
        super().__init__(model)
        self.agency_field = agency_field
        self.portal_permission = portal_permission

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> "QuerySet[Model]":
        """Return the records of the user's agencies."""
        if not self.user_has_any_permission(user, actions):
            return self.model.objects.none()
        if self._sees_all(user):
            return self.model.objects.all()
        return self.model.objects.filter(
            **{
                f"{self.agency_field}__translation_key__in": agencies_of(user).values(
                    "translation_key"
                )
            }
        )

    def instances_user_has_permission_for(
        self, user: User, action: str
    ) -> "QuerySet[Model]":
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
