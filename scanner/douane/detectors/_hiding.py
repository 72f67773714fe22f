"""Whether a text was hidden: what it says once it is computed, and what stood in its place."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.spelling import unescape
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Index

_NAME = re.compile(r"[A-Za-z_$][\w$]{1,40}([./:-][\w$@-]{1,40}){0,6}")
_ADDRESS = re.compile(
    r"(https?|wss?|ftp|tcp)://[\w.-]{3,200}([:/?#]\S{0,500})?|(\d{1,3}\.){3}\d{1,3}(:\d{1,5})?"
)
_CODE = re.compile(
    r"\b(require|import|function|const|return|exec|eval|def|class|module|process|subprocess|lambda)\b[^\n]{0,200}[(=;:]"
    r"|/bin/(ba|z|da)?sh\b|/dev/tcp/|\b(curl|wget|powershell)\s"
)
_WORDS = re.compile(r"[A-Za-z]{2,}([ ,.:;'!?-]+[A-Za-z]{2,}){2,}")
_TOKEN = re.compile(r"[A-Za-z0-9+/=_-]{8,}")
_SHORTEST = 6  # characters of a constant that hides something
_MOST_NODES = 4000


@cache
def table() -> dict[str, Any]:
    """Return the table of what hides code."""
    return douane_signatures.table("code/obfuscation.toml")


@cache
def pattern(name: str) -> re.Pattern[bytes]:
    """Return the pattern *name* of that table, for bytes of source."""
    return re.compile(table()["patterns"][name].encode())


@cache
def marks(kind: str) -> tuple[re.Pattern[bytes], ...]:
    """Return the patterns of which a file of this *kind* has at least one if it hides anything."""
    return tuple(re.compile(text.encode()) for text in table()["marks"][kind])


@cache
def powers() -> frozenset[str]:
    """Return the names that reach beyond the program."""
    return frozenset(table()["names"]["powers"])


@cache
def bundled() -> frozenset[str]:
    """Return those that honest code puts together of pieces, too."""
    return frozenset(table()["names"]["bundled"])


def is_power(text: str) -> bool:
    """Whether *text* is, or ends in, the name of something that reaches beyond the program."""
    return text in powers() or text.rpartition(".")[2] in powers()


def is_name(text: str) -> bool:
    """Whether *text* could be the name of a module, a function or a property."""
    return bool(_NAME.fullmatch(text)) and any(char.isalpha() for char in text)


def says(text: str) -> str:
    """Return what kind of thing the computed *text* is, empty if it is nothing that anybody could read."""
    shown = text.strip()
    if len(shown) < 2 or not all(char.isprintable() or char in "\n\r\t" for char in shown[:2000]):
        return ""
    if is_power(shown):
        return "name"
    if _ADDRESS.fullmatch(shown):
        return "address"
    if _CODE.search(shown[:4000]):
        return "code"
    return "text" if _WORDS.search(shown[:4000]) else ""


def is_unreadable(text: str) -> bool:
    """Whether *text*, as it stands in the source, tells nobody what it says."""
    if len(text) < _SHORTEST or says(text) or " " in text.strip():
        return len(text) >= _SHORTEST and not all(
            char.isprintable() or char in "\n\r\t" for char in text[:2000]
        )
    odd = sum(not (char.isalnum() or char in "_-./ ") for char in text)
    if odd * 4 >= len(text):
        return True
    return any(_is_mixed(token) for token in _TOKEN.findall(text[:4000]))


def _is_mixed(token: str) -> bool:
    """Whether capitals, small letters and digits change about in *token* as in no word."""
    kinds = ["A" if char.isupper() else "a" if char.islower() else "0" for char in token if char.isalnum()]
    changes = sum(one != other and (one, other) != ("A", "a") for one, other in pairwise(kinds))
    return changes * 5 >= len(kinds)


def stands(program: Program, text: str) -> bool:
    """Whether *text* is written out somewhere in the source of the package."""
    wanted = text.strip()[:80].encode("utf-8", "replace")
    quoted = (
        [b"%b%b%b" % (quote, wanted, quote) for quote in (b'"', b"'", b"`")] if len(wanted) < 16 else [wanted]
    )
    return any(each in program.source(path) for path in program.paths for each in quoted)


def constants(index: Index, node: Node) -> list[str]:
    """Return the texts that are written out in *node*; lists of numbers stand as the text of their codes."""
    found: list[str] = []
    for count, each in enumerate(walk(node)):
        if count > _MOST_NODES:
            break
        if each.type in ("string", "template_string"):
            found.append(unescape(index.text(each, 4000).lstrip("rbuRBU").strip("'\"`")))
        elif each.type in ("array", "list", "tuple"):
            numbers = [child for child in parts(each) if child.type in ("number", "integer")]
            if len(numbers) >= _SHORTEST:
                found.append("\x00" * len(numbers))
    return found
