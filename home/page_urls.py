"""The addresses of pages, and of the form of a page with a password.

One way to sign in: Wagtail's own would pass lockout and second factor by.
"""

from django.urls import path, re_path
from django.views.generic import RedirectView
from wagtail.urls import serve_pattern
from wagtail.views import authenticate_with_password

from home.views import serve_page

urlpatterns = [
    path(
        "_util/authenticate_with_password/"
        "<int:page_view_restriction_id>/<int:page_id>/",
        authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
    path(
        "_util/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
        name="wagtailcore_login",
    ),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
]
