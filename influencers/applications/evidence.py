"""Screenshots that show a number of followers: private, and gone with the decision."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from influencers.models import Application, ApplicationAccount
from influencers.models.applications import private_storage
from influencers.privacy.records import Action, record

# The longest that a screenshot waits for a decision.
KEPT_FOR = timedelta(days=90)
FOLDER = "permohonan"
# A file without a row is of a request that was cut off; one that runs may still be
# writing its row.
ORPHANED_AFTER = timedelta(hours=1)


def keep_evidence(account: ApplicationAccount, picture: bytes) -> None:
    """Store a picture that was written anew, under a name that nobody can guess."""
    account.evidence.save(
        f"{secrets.token_hex(16)}.jpg", ContentFile(picture), save=False
    )


@contextmanager
def kept_together() -> Iterator[list[ApplicationAccount]]:
    """Give a list of accounts whose pictures go again if what is done breaks off."""
    accounts: list[ApplicationAccount] = []
    try:
        yield accounts
    except BaseException:
        for account in accounts:
            account.evidence.delete(save=False)
        raise


def delete_evidence(application: Application) -> int:
    """Delete an application's screenshots once the transaction holds; returns how many.

    The rows forget their files at once; a file that a crash leaves is swept at night.
    """
    shown = application.accounts.exclude(evidence="")
    names = list(shown.values_list("evidence", flat=True))
    if names:
        shown.update(evidence="")
        record(application.user, Action.EVIDENCE_DELETED, role="Portal")
        transaction.on_commit(lambda: _delete_files(names))
    return len(names)


def shown_longer_than(age: timedelta) -> "QuerySet[Application]":
    """Return applications whose screenshots are older than this.

    Those of an appeal came with it: a refusal deletes the earlier ones.
    """
    shown = Application.objects.alias(shown_at=Coalesce("appealed_at", "submitted_at"))
    old = shown.filter(shown_at__lt=timezone.now() - age)
    return old.filter(accounts__evidence__gt="").distinct()


def delete_abandoned() -> int:
    """Delete screenshots whose decision did not come in time; returns how many."""
    deleted = 0
    for application in shown_longer_than(KEPT_FOR).select_related("user"):
        with transaction.atomic():
            deleted += delete_evidence(application)
    return deleted


def sweep_files() -> int:
    """Delete files that no row names; returns how many."""
    known = set(
        ApplicationAccount.objects.exclude(evidence="").values_list(
            "evidence", flat=True
        )
    )
    orphans = [name for name in _old_files(FOLDER) if name not in known]
    _delete_files(orphans)
    return len(orphans)


def _old_files(folder: str) -> Iterator[str]:
    storage = private_storage()
    try:
        folders, files = storage.listdir(folder)
    except FileNotFoundError:
        return
    before = timezone.now() - ORPHANED_AFTER
    for name in files:
        path = f"{folder}/{name}"
        if storage.get_modified_time(path) < before:
            yield path
    for name in folders:
        yield from _old_files(f"{folder}/{name}")


def _delete_files(names: list[str]) -> None:
    for name in names:
        private_storage().delete(name)
