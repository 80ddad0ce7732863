"""A credential in an SVG: one element right after the root's opening tag.

Read by expat, which fetches nothing; entities are refused.
"""

from xml.parsers import expat

from influencers.openbadges.baking.texts import (
    LARGEST_PICTURE,
    BakingError,
    read,
    write,
)

NAMESPACE = "https://purl.imsglobal.org/ob/v3p0"
ELEMENT = f"{NAMESPACE} credential"
ROOT = "http://www.w3.org/2000/svg svg"
START = f'<openbadges:credential xmlns:openbadges="{NAMESPACE}"><![CDATA['.encode()
END = b"]]></openbadges:credential>"


def bake_svg(picture: bytes, credential: str) -> bytes:
    """Return the SVG with the credential in it; it may not hold one yet."""
    scan = _Scan(picture)
    is_closed = picture[: scan.inside].endswith(b"/>")
    if scan.credentials or is_closed or scan.encoding != "utf-8":
        raise BakingError("not an SVG in UTF-8 with room for a credential")
    # Inside JSON, `]]>` stands in texts only, where > has another spelling.
    text = write(credential).replace(b"]]>", b"]]\\u003e")
    return picture[: scan.inside] + START + text + END + picture[scan.inside :]


def unbake_svg(picture: bytes) -> str:
    """Return the credential in an SVG: the element's text, or `verify` for a JWT."""
    scan = _Scan(picture)
    if len(scan.credentials) != 1:
        raise BakingError("not exactly one credential")
    return read("".join(scan.credentials[0]).strip().encode())


class _Scan:
    """What one pass over an SVG finds."""

    def __init__(self, picture: bytes) -> None:
        if len(picture) > LARGEST_PICTURE:
            raise BakingError("too large")
        # Where the root's opening tag begins, and where what it contains does.
        self.start = self.inside = -1
        self.encoding = "utf-8"
        self.credentials: list[list[str]] = []
        self._root = ""
        self._is_reading = False
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._listen()
        try:
            self._parser.Parse(picture, True)
        except (expat.ExpatError, ValueError) as fault:
            raise BakingError("not an SVG that can be read") from fault
        if self._root != ROOT:
            raise BakingError("not an SVG")

    def _listen(self) -> None:
        parser = self._parser
        parser.XmlDeclHandler = self._declaration
        parser.EntityDeclHandler = self._entity
        parser.StartElementHandler = self._element
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.CommentHandler = self._content
        parser.ProcessingInstructionHandler = self._content
        parser.StartCdataSectionHandler = self._content

    def _declaration(self, version: str, encoding: str | None, _alone: int) -> None:
        self.encoding = (encoding or "utf-8").lower()

    def _entity(self, *_declared: object) -> None:
        raise BakingError("the SVG declares entities")

    def _content(self, *_found: object) -> None:
        """Note where the root's content begins: at the first thing in it."""
        if self.inside < 0 <= self.start:
            self.inside = self._parser.CurrentByteIndex

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self._content()
        if self.start < 0:
            self._root, self.start = name, self._parser.CurrentByteIndex
        if name == ELEMENT:
            self.credentials.append([attributes.get("verify", "")])
            self._is_reading = True

    def _end(self, _name: str) -> None:
        self._content()
        self._is_reading = False

    def _characters(self, text: str) -> None:
        self._content()
        if self._is_reading:
            self.credentials[-1].append(text)
