"""What a lock keeps of evidence, which is English, told in another language as far as it is known there.

A lock knows no languages: its evidence are sentences of ``checklist/en.toml``, filled in. They are recognised
by what stands around their blanks. What was not looked at is told as far as that is known; what else fills
them, and every other sentence, stays as it is.
"""

from __future__ import annotations

from functools import cache

from douane import tongues
from douane.checklist import LANGUAGES
from douane.reports import rule_words
from douane.sentences import Sentence, recognised, sentences
from douane.words import ENGLISH
from douane_signatures import table

_WHAT = "what"
_LEAST = 12
"""Characters around the blanks by which a sentence can be told; one of less fits too much."""


def evidence(line: str, language: str = ENGLISH) -> str:
    """Return *line*, a piece of evidence, in *language*; of a finding, behind what its rule is about."""
    if language == ENGLISH or language not in LANGUAGES:
        return line
    rule, joint, _ = line.partition(": ")
    about = rule_words.about(rule, language) if joint else None
    if about is not None:
        return f"{about} ({line})"
    found = recognised(line, _sentences(language))
    if found is None:
        return line
    sentence, values = found
    about = rule_words.about(values.get("rule", ""), language)
    if _WHAT in values:
        values[_WHAT] = tongues.told(values[_WHAT], language, _WHAT)
    told = sentence.other.format_map(values)
    return told if about is None else f"{about} ({told})"


@cache
def _sentences(language: str) -> tuple[Sentence, ...]:
    english, other = (table(f"checklist/{each}.toml")["remarks"] for each in (ENGLISH, language))
    known = {said: other[key] for key, said in english.items()}
    # A lock does not keep why something was not looked at: that differs from day to day.
    known[_what(english["gap"])] = _what(other["gap"])
    found = sentences(known)
    return tuple(each for each in found if len("".join(each.around)) >= _LEAST)


def _what(gap: str) -> str:
    """Return the sentence *gap* without why something was not looked at."""
    head, what, _ = gap.partition("{what}")
    return head + what
