"""Addresses under /akun/ that are ours; allauth's come after them."""

from django.urls import path, re_path
from django.views.generic import RedirectView

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("", views.account_home, name="root"),
    path("login/", views.sign_in),
    path("setelah-masuk/", views.after_sign_in, name="after_sign_in"),
    # The office that gives an account decides its address: nobody changes it alone, so
    # allauth's pages for that are closed.
    re_path(
        r"^(?:email|confirm-email)/", RedirectView.as_view(pattern_name="accounts:root")
    ),
]
