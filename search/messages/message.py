"""A pasted chat message, taken apart: what it claims, and the addresses it names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is left of a message to be matched.

    `text` is cleaned and without the preamble of who reports or forwards it. `links`
    are its addresses, normalised; `hosts` their hosts without "www.".
    """

    text: str
    links: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


def read_message(text: str) -> Message:
    """Take a message of up to `LONGEST_MESSAGE` characters apart."""
    return Message(text=text)
