"""The texts within pages and images: what HTML and SVG say, without their programs and styles."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote

MAX_PAGE = 1_048_576
"""Characters of one page or image that are read."""
_TAG = re.compile(r"<(?!!--)[^<>]{0,2000}>")
_VOID = ("script", "style")
_WORD = re.compile(r"[^\W\d_]{2,}")


def said_by_page(markup: str) -> str:
    """Return *markup* without the contents of its scripts and style sheets; comments and tags stay."""
    text = markup[:MAX_PAGE]
    lowered = text.lower()
    # Lower case may change the length of letters that have no single counterpart.
    lowered = lowered if len(lowered) == len(text) else text
    pieces, at = [], 0
    while at < len(text):
        starts = [(lowered.find(f"<{name}", at), name) for name in _VOID]
        start, name = min(((found, name) for found, name in starts if found >= 0), default=(-1, ""))
        if start < 0:
            pieces.append(text[at:])
            break
        inside = text.find(">", start)
        end = lowered.find(f"</{name}", inside) if inside >= 0 else -1
        pieces.append(text[at:start])
        at = end if end >= 0 else len(text)
    return "".join(pieces)


def said_by_image(source: str) -> str:
    """Return the words of an inline SVG image (`data:` address): titles, descriptions, texts, comments."""
    head, comma, body = source[:MAX_PAGE].partition(",")
    kind = head.lower()
    if (
        not comma
        or not kind.lstrip().startswith("data:")
        or not any(each in kind for each in ("svg", "html", "xml", "text"))
    ):
        return ""
    markup = text_of_blob(body) if kind.rstrip().endswith(";base64") else unquote(body)
    return _TAG.sub("\n", said_by_page(markup)).strip()


def text_of_blob(blob: str) -> str:
    """Return the text that base64 *blob* stands for, nothing if it is no text."""
    try:
        return base64.b64decode("".join(blob[:MAX_PAGE].split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def said_by_address(address: str) -> str:
    """Return the words of path and query of *address*, if they are more than a name."""
    _, _, rest = address[:MAX_PAGE].partition("://")
    words = _WORD.findall(unquote(rest.replace("+", " ")).replace("_", " "))
    return " ".join(words) if len(words) >= 6 else ""
