"""Addresses of the portal that are not pages: feeds and agency colours."""

from django.urls import path

from home import views

app_name = "home"

urlpatterns = [
    path("umpan/<slug:kind>/", views.PublishedFeed(), name="feed"),
    path("warna/<slug:code>.css", views.agency_colour, name="agency_colour"),
]
