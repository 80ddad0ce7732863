"""Addresses under /lencana/ajukan/."""

from django.urls import path

from influencers.applications import entry, status_views, views

urlpatterns = [
    path("", entry.apply, name="apply"),
    path("terkirim/", entry.sent, name="apply_sent"),
    path("konfirmasi/<str:token>/", entry.confirm, name="apply_confirm"),
    path("undangan/<str:token>/", entry.invited, name="apply_invited"),
    path("formulir/", views.form, name="apply_form"),
    path("status/", status_views.status, name="apply_status"),
    path("status/keberatan/", status_views.appeal, name="apply_appeal"),
    path("status/tarik/", status_views.withdraw, name="apply_withdraw"),
]
