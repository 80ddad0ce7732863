"""Settings shared by every way of running the portal.

`dev`, `test` and `production` build on this module. Each reads the environment only
through `environment.py`.
"""

from pathlib import Path
from typing import Any

from bagimunegeri.settings import environment

BASE_DIR = Path(__file__).resolve().parents[2]
# Everything that running the portal makes: database, media, caches, rejects files.
VAR_DIR = BASE_DIR / "var"
VAR_DIR.mkdir(exist_ok=True)

INSTALLED_APPS = [
    # Ours, from the top floor down: templates and commands of upper apps win.
    "bagimunegeri",
    "influencers",
    "factcheck",
    "programs",
    "home",
    "search",
    "sharing",
    "accounts",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.snippets",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.admin",
    "wagtail",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "modelcluster",
    "taggit",
    "whitenoise.runserver_nostatic",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    # Wagtail says with it how long ago something was: in Indonesian once installed.
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "bagimunegeri.middleware.MalformedInputMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.SecondFactorMiddleware",
    "home.admin_guard.AdminGuardMiddleware",
    "bagimunegeri.middleware.PolicyHeadersMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "bagimunegeri.urls"
WSGI_APPLICATION = "bagimunegeri.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": environment.database(
        "DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'portal.sqlite3'}"
    )
}

REDIS_URL = environment.text("REDIS_URL", default="")
CACHES: dict[str, dict[str, Any]] = {
    "default": (
        {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": REDIS_URL,
        }
        if REDIS_URL
        else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    ),
    # Renditions have a cache of their own: the default one holds 300 entries and would
    # throw them out (43 instead of 56 queries on a picture-rich page, measured).
    "renditions": (
        {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": REDIS_URL,
            "KEY_PREFIX": "renditions",
        }
        if REDIS_URL
        else {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "LOCATION": "renditions",
            "OPTIONS": {"MAX_ENTRIES": 5000},
        }
    ),
}

# A search server in front of the embedded engine; without an address there is none.
ELASTICSEARCH_URL = environment.address("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_API_KEY = environment.text("ELASTICSEARCH_API_KEY", default="")
# 7 = a 7.x server, which the 8.x client speaks to only over a bridge.
ELASTICSEARCH_COMPAT = environment.integer("ELASTICSEARCH_COMPAT", default=8, minimum=7)
# What the names of our indices begin with: portals may share a server.
ELASTICSEARCH_INDEX = environment.text("ELASTICSEARCH_INDEX", default="bagimunegeri")
ELASTICSEARCH_SHARDS = environment.integer("ELASTICSEARCH_SHARDS", default=1, minimum=1)
ELASTICSEARCH_REPLICAS = environment.integer("ELASTICSEARCH_REPLICAS", default=0)

# Language and time. Indonesian at `/`, English at `/en/`.
LANGUAGE_CODE = "id"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True
# How dates are typed and shown in forms: as their hints do.
FORMAT_MODULE_PATH = "bagimunegeri.formats"
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H.%M"
WAGTAIL_TIME_FORMAT = "%H.%M"
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]

# Files.
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "bagimunegeri.stylesheets.JoinedStylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_URL = "/media/"
# In production the web server in front hands out uploads, not Django.
SERVE_MEDIA = False
MEDIA_ROOT = Path(environment.text("MEDIA_ROOT", default=str(VAR_DIR / "media")))
# Pictures that citizens report: only the desk sees them, through the admin.
PRIVATE_ROOT = Path(environment.text("PRIVATE_ROOT", default=str(VAR_DIR / "private")))
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": PRIVATE_ROOT},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# People.
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = WAGTAILADMIN_LOGIN_URL = WAGTAIL_FRONTEND_LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "accounts:after_sign_in"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "accounts.adapter.ClosedAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
# Nobody learns, nor is bothered, when a stranger asks to reset an unknown address.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "[Bagimu Negeri] "
# Sign-in lockout: 5 failures an account in 10 minutes, 20 an address (the figures of
# ONSdigital/dis-wagtail).
ACCOUNT_RATE_LIMITS = {"login_failed": "20/10m/ip,5/10m/key"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Bagimu Negeri"
# Who holds `accounts.second_factor_required` may not pass without a second factor.
REQUIRE_SECOND_FACTOR = False

# Wagtail.
WAGTAIL_SITE_NAME = "Bagimu Negeri"
WAGTAILADMIN_BASE_URL = environment.address("BASE_URL", default="http://127.0.0.1:8000")
WAGTAILIMAGES_IMAGE_MODEL = "home.CustomImage"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp", "avif"]
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ods", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
# Passwords and sign-in belong to allauth alone, so that no second way in exists.
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "bagimunegeri.admin_search"}}
WAGTAIL_ALLOW_UNICODE_SLUGS = False
TAGGIT_CASE_INSENSITIVE = True
TASKS: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
}

# The fact-check desk (docs/operations.md).
# Keys for citizens' addresses, newest first (`cryptography.fernet`); without any, one
# is derived from SECRET_KEY.
TIP_EMAIL_KEYS = environment.texts("TIP_EMAIL_KEYS")
# Where proofs of work get their secret is SECRET_KEY; this is how hard they are.
TIP_PROOF_DIFFICULTY = environment.integer("TIP_PROOF_DIFFICULTY", default=100_000)
# How long a sender without JavaScript waits, in seconds.
TIP_WAIT = environment.integer("TIP_WAIT", default=30)
# An archive that takes an address after its own: "https://web.archive.org/save/".
ARCHIVE_SERVICE = environment.address("ARCHIVE_SERVICE", default="")
# Whether sources may be looked at over the network at all.
FETCH_SOURCES = environment.boolean("FETCH_SOURCES", default=True)

# What one visitor may ask of /api/v1/.
API_REQUESTS_PER_MINUTE = environment.integer(
    "API_REQUESTS_PER_MINUTE", default=60, minimum=1
)

# Keys that sign badges: the secret one, then retired public ones; without any, the file
# that `manage.py badge_key` writes into PRIVATE_ROOT.
BADGE_KEYS = environment.texts("BADGE_KEYS")

# Requests.
DATA_UPLOAD_MAX_MEMORY_SIZE = 512 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
# Wagtail's preview shows a page inside the editor, so not DENY, which W019 asks for.
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60

CONTENT_SECURITY_POLICY: dict[str, Any] = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        # Wagtail's preview shows a page inside the editor, on this same origin.
        "frame-ancestors": ["'self'"],
    }
}
# The admin is Wagtail's own: it needs inline script and style until its templates
# carry nonces.
ADMIN_CONTENT_SECURITY_POLICY: dict[str, list[str]] = {
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
}

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"secret_paths": {"()": "bagimunegeri.secret_paths.SecretPathFilter"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "filters": ["secret_paths"]}
    },
    # At these loggers, so that no handler is told: they name addresses.
    "loggers": {
        name: {"filters": ["secret_paths"]}
        for name in ("django.request", "django.security.csrf")
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
}
