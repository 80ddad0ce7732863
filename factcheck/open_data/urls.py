"""Addresses under /data/."""

from django.urls import path

from factcheck.open_data import views

app_name = "open_data"

urlpatterns = [
    path("", views.explanation, name="explanation"),
    path("<str:name>", views.download, name="file"),
]
