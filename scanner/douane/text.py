"""Making hostile text safe to show.

Terminals, CI logs and language models read our output, so control, bidirectional, zero-width and tag
characters are shown as escapes and never emitted. Text is escaped once, when it enters a finding.
"""

from __future__ import annotations

import unicodedata
from urllib.parse import SplitResult, urlsplit

_MARK = "…"
# Variation selectors, the combining grapheme joiner and the Hangul fillers render as nothing, yet are
# not in category Cf; Cf holds zero-width, bidi and tag characters.
_INVISIBLE = frozenset({0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, *range(0xFE00, 0xFE10)})
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def is_hidden(char: str) -> bool:
    """Whether *char* is invisible, or changes how its neighbours are shown."""
    code = ord(char)
    if 0x20 <= code < 0x7F:
        return False
    return (
        unicodedata.category(char) in _HIDDEN_CATEGORIES or code in _INVISIBLE or 0xE0100 <= code <= 0xE01EF
    )


def visible(text: str) -> str:
    r"""Return *text* with hidden characters as ``\xNN``, ``\uNNNN`` or ``\u{N...}``; line breaks too."""
    return "".join(_escape(char) if is_hidden(char) else char for char in text)


def excerpt(text: str, limit: int = 160) -> str:
    """Return *text* on one line, escaped, at most *limit* characters of it plus an ellipsis."""
    shown = visible(" ".join(text[: limit * 8].split(" ")).strip())
    return shown if len(shown) <= limit and len(text) <= limit * 8 else shown[:limit] + _MARK


def _escape(char: str) -> str:
    code = ord(char)
    named = {0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r", 0x1B: "\\x1b"}.get(code)
    if named is not None:
        return named
    if code <= 0xFF:
        return f"\\x{code:02x}"
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    return f"\\u{{{code:x}}}"


def address_parts(address: str) -> SplitResult:
    """Return the parts of *address*, which anybody may have written: empty ones where it is no address."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:  # brackets that do not match, no number for a port, characters that become others
        return SplitResult("", "", "", "", "")
    return parts
