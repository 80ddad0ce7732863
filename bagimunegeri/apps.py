from django.apps import AppConfig


class BagimuNegeriConfig(AppConfig):
    """The composition root: commands and checks that must see every app."""

    name = "bagimunegeri"
    verbose_name = "Bagimu Negeri"
