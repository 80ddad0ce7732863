"""Production: refuses to start without SECRET_KEY, ALLOWED_HOSTS and DATABASE_URL."""

from bagimunegeri.settings import environment
from bagimunegeri.settings.base import *  # noqa: F403
from bagimunegeri.settings.base import (
    CONTENT_SECURITY_POLICY,
    REDIS_URL,
    STORAGES,
    VAR_DIR,
)

DEBUG = False
SECRET_KEY = environment.text("SECRET_KEY")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS")
DATABASES = {"default": environment.database("DATABASE_URL")}
BASE_URL = environment.address("BASE_URL", default=f"https://{ALLOWED_HOSTS[0]}")
WAGTAILADMIN_BASE_URL = BASE_URL

SECURE_SSL_REDIRECT = environment.boolean("SECURE_SSL_REDIRECT", default=True)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REDIRECT_EXEMPT = [r"^sehat$", r"^siap$"]
SECURE_HSTS_SECONDS = environment.integer("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
CSRF_TRUSTED_ORIGINS = environment.words("CSRF_TRUSTED_ORIGINS", default=BASE_URL)
CONTENT_SECURITY_POLICY["DIRECTIVES"]["upgrade-insecure-requests"] = True
REQUIRE_SECOND_FACTOR = environment.boolean("REQUIRE_SECOND_FACTOR", default=True)
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
# How many proxies stand in front: the lockout counts visitors, not the proxy.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.integer("TRUSTED_PROXY_COUNT", default=1)

STORAGES["staticfiles"]["BACKEND"] = (
    "whitenoise.storage.CompressedManifestStaticFilesStorage"
)
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

if not REDIS_URL:
    # The sign-in lockout counts in this cache; files are shared by all processes of
    # one machine, which memory is not.
    CACHES["default"] = {  # noqa: F405
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": VAR_DIR / "cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }

TASKS["default"]["BACKEND"] = (  # noqa: F405
    "django_tasks_db.DatabaseBackend"
    if environment.boolean("TASK_WORKER", default=False)
    else "django_tasks.backends.immediate.ImmediateBackend"
)

EMAIL_HOST = environment.text("EMAIL_HOST", default="localhost")
EMAIL_PORT = environment.integer("EMAIL_PORT", default=25, minimum=1)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = environment.boolean("EMAIL_USE_TLS", default=False)
DEFAULT_FROM_EMAIL = environment.text(
    "DEFAULT_FROM_EMAIL", default=f"Bagimu Negeri <noreply@{ALLOWED_HOSTS[0]}>"
)
