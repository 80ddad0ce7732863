"""Addresses of factcheck.corrections."""

from django.urls import path

from factcheck.corrections import views

app_name = "corrections"

urlpatterns = [
    path("", views.log, name="log"),
    path("umpan/", views.CorrectionsFeed(), name="feed"),
    path("umpan/atom/", views.AtomCorrectionsFeed(), name="feed_atom"),
]
