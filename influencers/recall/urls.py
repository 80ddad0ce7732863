"""Addresses of recall."""

from django.urls import path

from influencers.recall import views

urlpatterns = [
    path("", views.reach, name="reach"),
    path("data.json", views.reach_data, name="reach_data"),
    path("dibaca/<int:alert_id>/", views.alert_seen, name="alert_seen"),
]
