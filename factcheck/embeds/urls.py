"""Addresses of what stands on other sites: cards and feeds."""

from django.urls import path, re_path

from factcheck.embeds import views
from factcheck.open_data.feeds import fact_check_feed

app_name = "embeds"

urlpatterns = [
    path("sematan/<int:page_id>/", views.card, name="card"),
    path("oembed", views.oembed, name="oembed"),
    re_path(
        r"^umpan/cek-fakta\.(?P<form>rss|atom|json)$", fact_check_feed, name="feed"
    ),
]
