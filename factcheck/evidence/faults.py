"""What can go wrong while fetching, in words for an editor."""

from collections.abc import Iterator
from socket import gaierror

from django.utils.translation import gettext as _
from requests import exceptions as of_requests
from urllib3 import exceptions as of_urllib3


class FetchError(Exception):
    """An address that gave nothing; its text is for editors."""


class FetchRefusedError(FetchError):
    """We do not fetch this address: it is not the open web's, or its site forbids."""


class FetchFailedError(FetchError):
    """The address did not answer, or not in a way that can be read."""


# The first that fits, in this order.
_INVALID = (
    of_requests.InvalidURL,
    of_requests.InvalidSchema,
    of_requests.MissingSchema,
    of_urllib3.LocationParseError,
    UnicodeError,
)
_TOO_SLOW = (of_requests.Timeout, of_urllib3.ReadTimeoutError, TimeoutError)
_NO_TLS = (of_requests.SSLError, of_urllib3.SSLError)
_UNREADABLE = (
    of_requests.ContentDecodingError,
    of_urllib3.DecodeError,
    of_urllib3.ProtocolError,
    of_requests.ChunkedEncodingError,
)


def explain(fault: BaseException) -> FetchError:
    """Return the error of ours that says what a library's means."""
    causes = list(_chain(fault))
    if _is_any(causes, _INVALID):
        return FetchRefusedError(_("Alamatnya tidak sah."))
    if _is_any(causes, _TOO_SLOW):
        return FetchFailedError(_("Situs terlalu lama menjawab."))
    if _is_any(causes, _NO_TLS):
        return FetchFailedError(_("Sertifikat situs tidak sah."))
    if _is_any(causes, (gaierror,)):
        return FetchFailedError(
            _("Nama situs tidak ditemukan, atau jaringan tidak ada.")
        )
    if _is_any(causes[:1], _UNREADABLE):
        return FetchFailedError(_("Jawaban situs tidak dapat dibaca."))
    return FetchFailedError(_("Situs tidak dapat dihubungi, atau jaringan tidak ada."))


def _is_any(
    causes: list[BaseException], kinds: tuple[type[BaseException], ...]
) -> bool:
    return any(isinstance(each, kinds) for each in causes)


def _chain(fault: BaseException | None) -> Iterator[BaseException]:
    """Yield a fault, then what it came from."""
    while fault is not None:
        yield fault
        fault = fault.__cause__ or fault.__context__
