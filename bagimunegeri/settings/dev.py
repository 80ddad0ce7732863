"""Development: what `make run` uses. No setting needs to be given."""

from bagimunegeri.settings import environment
from bagimunegeri.settings.base import *  # noqa: F403

# Off, so that a first look shows what visitors see; DEBUG=1 for tracebacks in the page.
DEBUG = environment.boolean("DEBUG", default=False)
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
SERVE_MEDIA = True
# Not a secret: it protects nothing but a demo on this machine.
SECRET_KEY = "django-insecure-development-only"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
WAGTAILADMIN_BASE_URL = environment.address(
    "BASE_URL",
    default=f"http://127.0.0.1:{environment.integer('PORT', default=8000, minimum=1)}",
)
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEFAULT_FROM_EMAIL = "Bagimu Negeri <noreply@contoh.bagimunegeri.example>"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
