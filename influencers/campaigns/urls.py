"""Addresses of campaigns: the public ledger."""

from django.urls import path

from influencers.campaigns import files, views

urlpatterns = [
    path("", views.ledger, name="ledger"),
    path("data.json", files.as_json, name="ledger_json"),
    path("data.csv", files.as_csv, name="ledger_csv"),
    path("<int:campaign_id>/", views.campaign, name="campaign"),
    path("paket/", views.kits, name="ledger_kits"),
    path("paket/<int:kit_id>/", views.kit, name="ledger_kit"),
    path("paket/<int:kit_id>/manifest.json", views.manifest, name="ledger_manifest"),
]
