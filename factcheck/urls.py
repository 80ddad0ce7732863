"""Addresses under /periksa/."""

from django.urls import path

from factcheck import views

app_name = "factcheck"

urlpatterns = [path("", views.check_message, name="check_message")]
