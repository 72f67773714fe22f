"""What can be done to texts of which some parts are not known."""

from __future__ import annotations

import base64
import binascii
import codecs
import itertools
import re

HOLE = "\ufffc"
"""What stands for a part that is not known."""


def above(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the folders that the paths *texts* lie in."""
    return tuple(text.rstrip("/").rpartition("/")[0] or HOLE for text in texts)


def filled(text: str, given: dict[str, str]) -> str:
    """Return *text* with its fields in braces replaced by what is *given* for them."""
    count = itertools.count()

    def value(match: re.Match[str]) -> str:
        name = re.split(r"[!:]", match[1])[0]
        return given.get(name or str(next(count)), HOLE)

    return re.sub(r"\{([^{}]{0,60})\}", value, text)


def decode(text: str, kind: str) -> str:
    """Return *text* decoded as *kind* says; `HOLE` where that cannot be told."""
    if HOLE in text:
        return HOLE
    try:
        if kind.startswith("rot"):
            return codecs.decode(text, "rot13")
        plain = (
            bytes.fromhex(text)
            if kind == "hex"
            else base64.b64decode(text + "=" * (-len(text) % 4), "-_" if "-" in text or "_" in text else None)
        )
        return plain.decode("utf-8", "replace")
    except (ValueError, binascii.Error):
        return HOLE


def resolved(path: str, base: str) -> str:
    """Return the address that *path* means beside *base*: ``new URL(path, base)``."""
    host = re.match(r"[a-z][\w+.-]{0,20}://[^/]{1,300}", base)
    if host is None or "://" in path:
        return path
    return (
        host[0] + path
        if path.startswith("/")
        else f"{base.rpartition('/')[0] if base != host[0] else base}/{path}"
    )
