"""Addresses of events."""

from django.urls import path

from influencers.events import views

urlpatterns = [
    path("", views.events, name="events"),
    path("kalender.ics", views.all_events_calendar, name="events_calendar"),
    path("<int:event_id>/", views.event, name="event"),
    path("<int:event_id>/acara.ics", views.event_calendar, name="event_calendar"),
    path("<int:event_id>/jawaban/", views.answer, name="event_answer"),
]
