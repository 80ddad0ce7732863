"""Addresses of factcheck.radar."""

from django.urls import path

from factcheck.radar import views

app_name = "radar"

urlpatterns = [path("", views.being_checked, name="being_checked")]
