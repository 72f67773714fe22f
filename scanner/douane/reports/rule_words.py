"""What rules say in other languages than English: what each is about, and what helps.

The words stand in ``rules/<language>/*.toml``, remedies of single findings in ``remedies.<language>.toml``.
What a detector saw is told in English, and by `douane.tongues` as far as somebody wrote it down. JSON, SARIF,
bills of materials and locks are for programs and know no languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from douane.model import Finding
from douane.sentences import Sentence, recognised, sentences
from douane.words import ENGLISH
from douane_signatures import names, table


@cache
def told(language: str) -> Mapping[str, Mapping[str, str]]:
    """Return rule id -> what it says in *language*: ``summary``, ``remedy``, parts of its page.

    Empty for English, which the rules themselves are written in.
    """
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
    from douane.rulebook import pages, sentence  # start-up time

    page, said = pages().get(finding.rule), told(language).get(finding.rule)
    if page is None or said is None or sentence(finding.remedy) != page.remedy:
        return finding.remedy, False
    return said["remedy"], True


@cache
def _own(language: str) -> tuple[Sentence, ...]:
    return sentences(table(f"remedies.{language}.toml")["remedies"])
