"""Every address of the portal. Indonesian at `/`, English at `/en/`."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.decorators.cache import never_cache
from django.views.generic import RedirectView, TemplateView
from django.views.static import serve as serve_file
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from bagimunegeri import health
from bagimunegeri.api import api
from bagimunegeri.api_docs import describe_api
from factcheck.open_data.views import download
from factcheck.open_data.views import explanation as explain_data
from home.sitemaps import PublicPages
from search.views import description as describe_search

handler400 = "bagimunegeri.middleware.malformed_input"
handler404 = "bagimunegeri.middleware.nothing_here"

urlpatterns = [
    path("sehat", health.alive, name="alive"),
    path("siap", health.ready, name="ready"),
    # One way to sign in: Wagtail's own forms would pass the second factor by.
    path(
        "admin/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
    ),
    path("admin/", include(wagtailadmin_urls)),
    path("dokumen/", include(wagtaildocs_urls)),
    *decorate_urlpatterns(
        [
            path("akun/", include("accounts.urls")),
            path("akun/", include("allauth.urls")),
        ],
        never_cache,  # these pages show whose account it is
    ),
    path(
        "robots.txt",
        TemplateView.as_view(template_name="robots.txt", content_type="text/plain"),
        name="robots",
    ),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PublicPages}}, name="sitemap"),
    path(
        "site.webmanifest",
        TemplateView.as_view(
            template_name="site.webmanifest", content_type="application/manifest+json"
        ),
        name="manifest",
    ),
    path("data/<str:name>", download, name="data_file"),
    path("api/v1/docs", describe_api, name="api_docs"),
    path("api/v1/", api.urls),
    path("", include("factcheck.embeds.urls")),
    path("", include("influencers.badges.urls")),
    path("", include("home.urls")),
]

if settings.SERVE_MEDIA:
    urlpatterns += [
        path("media/<path:path>", serve_file, {"document_root": settings.MEDIA_ROOT})
    ]

urlpatterns += i18n_patterns(
    path("cari/", include("search.urls")),
    path("opensearch.xml", describe_search, name="opensearch"),
    path("periksa/", include("factcheck.urls")),
    path("lapor/", include("factcheck.tips.urls")),
    path("telaah/", include("factcheck.review.urls")),
    path("koreksi/", include("factcheck.corrections.urls")),
    path("riwayat/", include("factcheck.versions.urls")),
    path("sedang-diperiksa/", include("factcheck.radar.urls")),
    path("data/", explain_data, name="open_data"),
    path("", include("influencers.urls")),
    path("", include("home.page_urls")),
    prefix_default_language=False,
)
