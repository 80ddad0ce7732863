#!/usr/bin/env python
"""Django's command line for Bagimu Negeri."""

import os
import sys


def main() -> None:
    """Run one management command; a configuration fault is one clear line."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bagimunegeri.settings.dev")
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415
    from django.core.management import execute_from_command_line  # noqa: PLC0415

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as fault:
        sys.exit(f"Konfigurasi salah: {fault}")


if __name__ == "__main__":
    main()
