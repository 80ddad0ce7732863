"""Addresses of factcheck.tips."""

from django.urls import URLPattern

app_name = "tips"

urlpatterns: list[URLPattern] = []
