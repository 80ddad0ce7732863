"""Addresses of the public register."""

from django.urls import path

from influencers.register import data_views, verification_views, views

urlpatterns = [
    path("", views.register, name="register"),
    path("data.json", data_views.download, {"form": "json"}, name="register_json"),
    path("data.csv", data_views.download, {"form": "csv"}, name="register_csv"),
    path("verifikasi/", verification_views.verification, name="verification"),
    path("<str:badge_number>/", views.badge, name="badge"),
]
