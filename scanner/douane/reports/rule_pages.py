"""Pages of rules in other languages than English: the words of ``rules/<language>/*.toml`` in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from douane.reports.rule_words import told
from douane.rulebook import HEADINGS, Page
from douane.words import Words

PARTS = HEADINGS | {
    "less": "Reported with less weight",
    "weights": "How the weights are made",
    "verdict": "How to read a verdict",
}
"""What a page may say in another language, by its key there, and how it is headed in English."""

_KEYS = {heading: key for key, heading in PARTS.items()}
_HEADING = re.compile(r"\*\*([^*\n]{1,60})\.\*\*\s*")
_CODE = re.compile(r"    |`[^`]+`\.?\Z")


def page(english: Page, language: str) -> Page:
    """Return *english* in *language* as far as it is told there; its text is as it was if that is not."""
    said = told(language).get(english.id)
    if said is None:
        return english
    return replace(
        english,
        summary=said["summary"],
        remedy=said["remedy"],
        text=_text(english.text, said, language) if "what" in said else english.text,
    )


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
