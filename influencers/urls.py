"""Addresses of everything about badge holders that people read, in either language.

What machines read lies in `influencers.badges.urls`, without a language.
"""

from django.urls import include, path

app_name = "influencers"

urlpatterns = [
    path("humas/paket/", include("influencers.kits.urls")),
    path("humas/data-saya/", include("influencers.privacy.urls")),
    path("humas/", include("influencers.desk.urls")),
    path("lencana/ajukan/", include("influencers.applications.urls")),
    path("lencana/", include("influencers.badges.page_urls")),
    path("lencana/", include("influencers.register.urls")),
    path("ajakan/", include("influencers.campaigns.urls")),
    path("acara/", include("influencers.events.urls")),
    path("ralat/", include("influencers.recall.urls")),
]
