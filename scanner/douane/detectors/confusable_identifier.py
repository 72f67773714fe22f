"""Names of tools and parameters written with letters that only look like the usual ones.

**What.** A name that mixes Latin letters with Cyrillic, Greek, Armenian or other letters of the same
shape, that is made of such letters alone among plain names, or that uses fullwidth, mathematical or
otherwise styled letters.

**Why.** `read_file` and `reаd_file` (with a Cyrillic a) are two tools. People approve the one they
know, and allow-lists and logs cannot tell which was called. Tool names should be ASCII (MCP
specification 2026-07-28).

**Example.** `sеnd_email`, whose second letter is U+0435.

**Left alone.** A name that is wholly of another script among names of that script (`поиск` in a Russian
server); accents and ideographs (`météo`, `検索`); such letters in a description, which `hidden-instruction`
reads as what they look like.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from douane.detectors._definitions import Passage, passages
from douane.detectors._normalise import confusables
from douane.model import Confidence, Severity, Surface
from douane.rules import Evidence, Rule

MAX_NAME = 400


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each name that reads as another."""
    names = [passage for passage in passages(surface) if passage.kind in ("name", "key")]
    plain = sum(passage.text.isascii() for passage in names)
    for passage in names:
        text = passage.text[:MAX_NAME]
        if not text.isascii():
            yield from _judge(passage, text, among_plain=plain > len(names) // 2)


def _judge(passage: Passage, text: str, *, among_plain: bool) -> Iterator[Evidence]:
    plain = unicodedata.normalize("NFKC", text)
    folded = "".join(confusables().get(char, char) for char in plain)
    if folded == text or not folded.isascii():
        return
    if plain == text and not among_plain and not any(char.isascii() for char in text if char.isalpha()):
        return
    strange = next(char for char in text if not char.isascii())
    label = unicodedata.name(strange, "an unnamed character")
    why = f'The name reads as "{folded}" but holds U+{ord(strange):04X} ({label.capitalize()}).'
    yield Evidence(where=passage.where, excerpt=text, why=why)


RULE = Rule(
    id="confusable-identifier",
    summary="a tool or parameter is named with letters that only look like the usual ones",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Do not connect this server; its names pass for others.",
    taxonomy=("MCP03:2025", "SAFE-T1405", "SAFE-T1008", "AML.T0074", "AML.T0068"),
    definitions=detect,
)
