"""Addresses that verifiers of badges read: the same in every language.

They are written into badges and so never change.
"""

from django.urls import path

from influencers.badges import (
    converters,  # noqa: F401 - registers what stands in the gaps
    files,
    views,
)

app_name = "badges"

BADGE = "lencana/<badge_number:badge_number>"

urlpatterns = [
    path(".well-known/did.json", views.portal_did, name="portal_did"),
    path("instansi/<slug:code>/did.json", views.agency_did, name="agency_did"),
    path(
        "instansi/<slug:code>/status/<ordinal:list_number>/<list_purpose:list_purpose>",
        views.status_list,
        name="status_list",
    ),
    path("lencana/gambar.png", files.emblem, name="emblem"),
    path(
        f"{BADGE}/credential-<ordinal:serial>.json",
        views.credential,
        name="credential",
    ),
    path(f"{BADGE}/credential.json", views.newest_credential, name="newest_credential"),
    path(f"{BADGE}/lencana.png", files.png, name="png"),
    path(f"{BADGE}/lencana.svg", files.svg, name="svg"),
]
