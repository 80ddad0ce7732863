"""Addresses of the holders' desk."""

from django.urls import path

from influencers.desk import unsubscribing, views

urlpatterns = [
    path("", views.desk, name="desk"),
    path("semua/", views.all_kits, name="all_kits"),
    path("setelan/", views.settings, name="desk_settings"),
    path("pelatihan/", views.training, name="training"),
    path("lapor/", views.report, name="report_hoax"),
    path("berhenti/<str:token>/", unsubscribing.unsubscribe, name="unsubscribe"),
]
