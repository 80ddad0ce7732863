"""Addresses of the holders' desk."""

from django.urls import path

from influencers.desk import views

urlpatterns = [
    path("", views.desk, name="desk"),
    path("gambar/<int:page_id>/<slug:size>/", views.kit_card, name="kit_card"),
]
