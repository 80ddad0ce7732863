"""Addresses of the holders' desk and of the public register."""

from django.urls import path

from influencers import views

app_name = "influencers"

urlpatterns = [
    path("humas/", views.desk, name="desk"),
    path("humas/gambar/<int:page_id>/<slug:size>/", views.kit_card, name="kit_card"),
    path("lencana/", views.register, name="register"),
]
