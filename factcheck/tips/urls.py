"""Addresses under /lapor/."""

from django.urls import path

from factcheck.tips import complaints, tickets, views

app_name = "tips"

urlpatterns = [
    path("", views.report, name="report"),
    path("ubah/", views.edit, name="edit"),
    path("cocok/", views.matches, name="matches"),
    path("kirim/", views.send, name="send"),
    path("tiket/", tickets.look_up, name="look_up"),
    path("keliru/<int:page_id>/", complaints.complain, name="complain"),
    path("<str:ticket>/", tickets.show, name="ticket"),
]
