"""What rules say in other languages than English: what each is about, what helps, what its page tells.

The words stand in ``rules/<language>/*.toml``, remedies of single findings in ``remedies.<language>.toml``.
What a detector saw is told in English wherever it is shown: it quotes code and what others wrote. JSON,
SARIF, bills of materials and locks are for programs and know no languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from douane.model import Finding
from douane.rulebook import HEADINGS, Page, pages, sentence
from douane.sentences import Sentence, recognised, sentences
from douane.words import ENGLISH, Words
from douane_signatures import names, table

PARTS = HEADINGS | {
    "less": "Reported with less weight",
    "weights": "How the weights are made",
    "verdict": "How to read a verdict",
}
"""What a page may say in another language, by its key there, and how it is headed in English."""

_KEYS = {heading: key for key, heading in PARTS.items()}
_HEADING = re.compile(r"\*\*([^*\n]{1,60})\.\*\*\s*")
_CODE = re.compile(r"    |`[^`]+`\.?\Z")


@cache
def told(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return rule id -> what it says in *language*: ``summary``, ``remedy``, PARTS. Empty for English."""
    if language == ENGLISH:
        return {}
    return {rule: said for path in names(f"rules/{language}") for rule, said in table(path).items()}


def about(rule: str, language: str) -> str | None:
    """Return what findings of *rule* are about in *language*.

    None in English, where the sentence of each finding says it, and for a rule that nobody wrote about.
    """
    found = told(language).get(rule)
    return None if found is None else found["summary"]


def remedy(finding: Finding, language: str) -> tuple[str, bool]:
    """Return what helps against *finding*, and whether it is told in *language*; else it is in English."""
    if language == ENGLISH:
        return finding.remedy, True
    found = recognised(finding.remedy, _own(language))
    if found is not None:
        known, values = found
        return known.other.format_map(values), True
    page, said = pages().get(finding.rule), told(language).get(finding.rule)
    if page is None or said is None or sentence(finding.remedy) != page.remedy:
        return finding.remedy, False
    return said["remedy"], True


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


@cache
def _own(language: str) -> tuple[Sentence, ...]:
    return sentences(table(f"remedies.{language}.toml")["remedies"])
