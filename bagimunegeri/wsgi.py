"""The WSGI application that a server such as gunicorn runs."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bagimunegeri.settings.production")

try:
    application = get_wsgi_application()
except ImproperlyConfigured as fault:
    sys.exit(f"Konfigurasi salah: {fault}")
