"""Pages of rules in other languages than English: the words of ``rules/<language>/*.toml`` in their order.

``of`` is the digest of the English page that was put into the language. Where the rule says something else by
now, nobody is shown what it said before: the page is in English until somebody has put it right.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from douane.reports.rule_words import told
from douane.rulebook import HEADINGS, Page
from douane.words import Words

PARTS = HEADINGS | {
    "heavier": "Reported with more weight",
    "less": "Reported with less weight",
    "weights": "How the weights are made",
    "verdict": "How to read a verdict",
}
"""What a page may say in another language, by its key there, and how it is headed in English."""

_KEYS = {heading: key for key, heading in PARTS.items()}
_HEADING = re.compile(r"\*\*([^*\n]{1,60})\.\*\*\s*")
_DIGITS = 12
_CODE = re.compile(r"    |`[^`]+`\.?\Z")


def page(english: Page, language: str) -> Page:
    """Return *english* in *language* as far as it is told there; its text is as it was if that is not."""
    said = told(language).get(english.id)
    if said is None:
        return english
    is_told = said.get("of") == digest(english)
    text = _text(english.text, said, language) if is_told else english.text
    return replace(english, summary=said["summary"], remedy=said["remedy"], text=text)


def digest(english: Page) -> str:
    """Return what `of` has to be for a page that says the same as *english*: hexadecimal digits."""
    return hashlib.sha256(" ".join(english.text.split()).encode()).hexdigest()[:_DIGITS]


def _text(english: str, said: Mapping[str, str], language: str) -> str:
    """Return the parts of *english* as they are *said*, in their order; an example may stay as it is."""
    words, blocks = Words.of(language, "explain"), []
    for heading, bodies in _parts(english).items():
        key = _KEYS.get(heading, "")
        if key in said:
            blocks += [f"**{words[key]}.**", said[key]]
        elif key == "example":
            is_code = all(_CODE.match(body) for body in bodies)
            blocks += [f"**{words[key if is_code else 'example-english']}.**", *bodies]
        else:  # a part that came later
            blocks += [f"**{heading}.**", *bodies]
    return "\n\n".join(blocks)


def _parts(text: str) -> Mapping[str, list[str]]:
    """Return the headings of *text* with the paragraphs below each; before them stands only its summary."""
    parts: dict[str, list[str]] = {}
    below: list[str] = []
    for block in text.split("\n\n"):
        heading = _HEADING.match(block)
        if heading:
            below = parts[heading[1]] = []
        body = block[heading.end() :] if heading else block
        if body:
            below.append(body)
    return parts
