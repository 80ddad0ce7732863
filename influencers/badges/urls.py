"""Addresses that verifiers of badges read: the same in every language."""

from django.urls import URLPattern

app_name = "badges"

urlpatterns: list[URLPattern] = []
