"""Addresses of factcheck.versions."""

from django.urls import path

from factcheck.versions import views

app_name = "versions"

urlpatterns = [
    path("<int:page_id>/", views.history, name="history"),
    path("<int:page_id>/<int:number>/", views.version, name="version"),
    path("<int:page_id>/<int:number>/isi.json", views.content, name="content"),
]
