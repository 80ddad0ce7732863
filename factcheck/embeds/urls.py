"""Addresses of factcheck.embeds."""

from django.urls import URLPattern

app_name = "embeds"

urlpatterns: list[URLPattern] = []
