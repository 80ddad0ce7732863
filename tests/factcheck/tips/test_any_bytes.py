"""Whatever bytes are posted: a form error or a clear 4xx, never a 500."""

from urllib.parse import quote_from_bytes

import pytest
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factcheck.models import FactCheckPage, Tip
from tests.factcheck.tips.sending import SEND
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"
HEAD = b'Content-Disposition: form-data; name="%s"; filename="f"'
FIELDS = (
    *("text", "platform", "link", "seen", "edit", "send", "proof", "waiting", "email"),
    *("picture", "komentar_tambahan", "kind", "ticket", "csrfmiddlewaretoken"),
    *("kept", "remove_picture"),
)
RAW = [
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"http://[",
    b"a" * 1001,
    b"e30=",
    b"W10=",
]
raw_values = st.one_of(st.binary(max_size=80), st.sampled_from(RAW))
forms = st.lists(st.tuples(st.sampled_from(FIELDS), raw_values), max_size=6).map(
    lambda pairs: "&".join(f"{name}={quote_from_bytes(raw)}" for name, raw in pairs)
)
parts = st.lists(st.tuples(st.sampled_from(FIELDS), raw_values), max_size=4).map(
    lambda pairs: (
        b"".join(
            b"--x\r\n" + HEAD % name.encode() + b"\r\n\r\n" + raw + b"\r\n"
            for name, raw in pairs
        )
        + b"--x--\r\n"
    )
)
bodies = st.one_of(
    st.tuples(
        forms.map(lambda form: f"text=ada&send=1&{form}".encode()), st.just(FORM)
    ),
    st.tuples(parts, st.just(MULTIPART)),
    st.tuples(st.binary(max_size=300), st.sampled_from([FORM, MULTIPART, "", "x/y"])),
)
bounded = settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def check() -> FactCheckPage:
    return FactCheckPageFactory()


@pytest.mark.parametrize("address", ["/lapor/", SEND, "/lapor/tiket/", "complain"])
def test_any_bytes_get_an_answer(check: FactCheckPage, address: str) -> None:
    client = Client(raise_request_exception=False)
    path = address if "/" in address else f"/lapor/keliru/{check.pk}/"

    @bounded
    @given(body=bodies)
    @example(body=(b"text=ada&send=1&proof=" + b"[" * 20_000, FORM))
    @example(body=(b"text=" + b"a" * 600_000, FORM))
    @example(body=(b"text=ada&text=ada&link=http%3A%2F%2F%5B", FORM))
    def any_body(body: tuple[bytes, str]) -> None:
        response = client.generic("POST", path, body[0], content_type=body[1])
        assert response.status_code < 500, body

    any_body()
    assert not Tip.objects.exists()


@bounded
@given(token=st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
@example(token=b"1-0:\xff")
@example(token=b"x:")
def test_any_token_of_something_unsent_gets_an_answer(token: bytes) -> None:
    client = Client(raise_request_exception=False)
    cookie = f"laporan={token.decode('latin-1')}"
    assert client.get(SEND, HTTP_COOKIE=cookie).status_code < 500
    told = {"text": "ada", "kept": quote_from_bytes(token), "send": "1"}
    assert client.post(SEND, told).status_code < 500


@bounded
@given(code=st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
@example(code=b"\x00")
@example(code=b"0000-0000-0000")
def test_any_ticket_gets_an_answer(code: bytes) -> None:
    client = Client(raise_request_exception=False)
    assert client.get(f"/lapor/{quote_from_bytes(code)}/").status_code < 500
