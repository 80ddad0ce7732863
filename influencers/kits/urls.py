"""Addresses of kits."""

from django.urls import path

from influencers.kits import views

urlpatterns = [
    path("pakai/", views.kit_use, name="kit_use"),
    path("<int:page_id>/", views.kit, name="kit"),
    path("<int:page_id>/disebarkan/", views.kit_passed_on, name="kit_passed_on"),
    path("<int:page_id>/paket.zip", views.kit_package, name="kit_package"),
    path("<int:page_id>/gambar/<slug:size>/", views.kit_card, name="kit_card"),
]
