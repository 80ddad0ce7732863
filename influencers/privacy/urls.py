"""Addresses of one's own data."""

from django.urls import path

from influencers.privacy import views

urlpatterns = [
    path("", views.my_data, name="my_data"),
    path("unduh/", views.download, name="my_data_file"),
    path("nama/", views.rename, name="my_name"),
    path("minta/", views.ask_for, name="ask_about_data"),
    path(
        "minta/<int:data_request_id>/batal/",
        views.cancel_request,
        name="cancel_request",
    ),
    path("hapus/", views.erase, name="erase_me"),
    path("mundur/", views.resign, name="resign"),
    path("persetujuan/<slug:purpose>/", views.consent, name="consent"),
    path("persetujuan/<slug:purpose>/tarik/", views.withdraw, name="withdraw_consent"),
]
