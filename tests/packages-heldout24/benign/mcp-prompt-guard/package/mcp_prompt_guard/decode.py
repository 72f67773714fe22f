import base64
import binascii
import codecs
import re

B64 = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")
HEX = re.compile(r"(?:[0-9a-fA-F]{2}){16,}")


def _printable(data: bytes) -> str | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    good = sum(c.isprintable() or c.isspace() for c in text)
    return text if text and good / len(text) > 0.95 else None


def layers(text: str, depth: int = 2):
    """The text itself and what its encoded parts decode to."""
    yield "plain", text
    if depth == 0:
        return
    for m in B64.finditer(text):
        try:
            found = _printable(base64.b64decode(m[0], validate=True))
        except (binascii.Error, ValueError):
            continue
        if found:
            yield from (("base64/" + k if k != "plain" else "base64", t) for k, t in layers(found, depth - 1))
    for m in HEX.finditer(text):
        found = _printable(bytes.fromhex(m[0]))
        if found:
            yield "hex", found
    yield "rot13", codecs.decode(text, "rot13")
