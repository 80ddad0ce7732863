"""Addresses of factcheck.versions."""

from django.urls import URLPattern

app_name = "versions"

urlpatterns: list[URLPattern] = []
