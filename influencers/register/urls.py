"""Addresses of the public register."""

from django.urls import path

from influencers.register import views

urlpatterns = [
    path("", views.register, name="register"),
]
