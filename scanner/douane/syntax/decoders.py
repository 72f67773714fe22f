"""The encodings that hide text in source code, undone."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from douane.syntax.values import MAX_TEXT

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


def lenient_base64(text: str | bytes) -> bytes | None:
    """Return decoded base64, as forgiving as the decoders of Node and browsers: alphabet mixed, unpadded."""
    data = text.encode("utf-8", "replace") if isinstance(text, str) else text
    data = _NOT_BASE64.sub(b"", data.replace(b"-", b"+").replace(b"_", b"/").split(b"=")[0])
    if len(data) % 4 == 1:
        data = data[:-1]
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return None


def hexadecimal(text: str | bytes) -> bytes | None:
    """Return decoded hexadecimal digits; spaces between them are allowed."""
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    try:
        return bytes.fromhex(text)
    except ValueError:
        return None


def inflated(data: bytes, window: int) -> bytes | None:
    """Return decompressed *data* (zlib window bits *window*), at most `MAX_TEXT` bytes, or None."""
    try:
        return zlib.decompressobj(window).decompress(data, MAX_TEXT)
    except zlib.error:
        return None
