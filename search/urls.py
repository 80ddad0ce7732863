from django.urls import path

from search import feeds, views

app_name = "search"

urlpatterns = [
    path("", views.results, name="results"),
    path("saran/", views.suggestions, name="suggestions"),
    path("rss/", feeds.feed, name="feed"),
    path("klik/", views.click, name="click"),
]
