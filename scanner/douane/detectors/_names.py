"""Names of definitions as people and allow-lists confuse them, and how a server is called in a finding."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from douane.companions import Companion
from douane.detectors._normalise import confusables, normalise
from douane.text import excerpt

MAX_NAME = 400
"""Characters of a name that are compared."""

_SEPARATORS = re.compile(r"[\s_.:/-]+")


@lru_cache(maxsize=1 << 14)
def folded(name: str) -> str:
    """Return *name* without case, look-alike letters and characters that nothing displays."""
    text = unicodedata.normalize("NFKC", normalise(name[:MAX_NAME]).text)
    return "".join(confusables().get(char, char) for char in text).casefold()


def spelt(name: str) -> str:
    """Return *name* without case and separators: ``Send-Mail``, ``sendMail`` and ``send_mail`` are one."""
    return _SEPARATORS.sub("", name[:MAX_NAME].casefold())


def bare(name: str) -> str:
    """Return *name* folded and without separators; a name in plain letters needs no folding."""
    if name.isascii() and name.isprintable():
        return spelt(name)
    plain = folded(name)
    return _SEPARATORS.sub("", plain) or plain


def called(server: Companion) -> str:
    """Return how *server* is called in a sentence, escaped: its name in the configuration and what it is."""
    return f"{excerpt(' / '.join(server.names), 80)} ({excerpt(server.id, 120)})"
