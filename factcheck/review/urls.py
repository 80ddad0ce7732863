"""/telaah/: a draft shown to somebody outside the desk."""

from django.urls import path

from factcheck.review.views import outside_review

app_name = "review"

urlpatterns = [path("<str:token>/", outside_review, name="outside")]
