"""Addresses of the portal that are not pages: feeds, short links, cards, colours."""

from django.urls import path

from home import views

app_name = "home"

urlpatterns = [
    path("umpan/<slug:kind>/", views.PublishedFeed(), name="feed"),
    path("s/<slug:code>/", views.short_link, name="short_link"),
    path("kartu/<int:page_id>/<slug:size>-<slug:digest>.png", views.card, name="card"),
    path(
        "kartu/kecil/<int:page_id>/<slug:size>-<slug:digest>.png",
        views.card,
        {"is_small": True},
        name="thumbnail",
    ),
    path("warna/<slug:code>.css", views.agency_colour, name="agency_colour"),
]
