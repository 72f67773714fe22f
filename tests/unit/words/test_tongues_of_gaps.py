"""What programs say of gaps, of sources of evidence and of policies, in another language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import douane
from douane.checklist import LANGUAGES, said, say
from douane.model import Remark
from douane.sentences import MOST_TEXT
from douane.tongues import FILES, MOST_DEEP, pieces, told
from douane_signatures import table
from unit.words.gap_sentences import FILLED, Walk

OTHERS = [language for language in LANGUAGES if language != "en"]
SENTENCES = [
    (language, part, english, other)
    for language in OTHERS
    for name in FILES
    for part, pairs in table(f"{name}.{language}.toml").items()
    for english, other in pairs.items()
]
ENOUGH = {
    "word": "ab", "host": "ab.c", "names": "ab, c", "at": "a.b:12", "share": "12%", "quoted": '"ab"',
    "advisory": "CVE-12",
}  # fmt: skip

MOST_ENGLISH = {"what": 3, "why": 3}
"""Sentences of gaps in the code that are not told with just anything in their blanks.

These six are put together of words; each whole sentence that comes of it is written down.
"""


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


def filled(text: str) -> str:
    """Return *text* with something of its shape in each blank."""

    def value(match: re.Match[str]) -> str:
        kind = match[1].rstrip("0123456789")
        return "12" if kind == "count" else ENOUGH.get(kind, f"<{match[1]}>")

    return re.sub(r"\{(\w+)\}", value, text)


@pytest.mark.parametrize(("language", "part", "english", "other"), SENTENCES)
def test_every_sentence_is_found_again_with_what_fills_it(
    language: str, part: str, english: str, other: str
) -> None:
    assert blanks(english) == blanks(other)
    assert sorted(re.findall("`[^`]+`", english)) == sorted(re.findall("`[^`]+`", other))
    assert other.strip() == other
    assert told(filled(english), language, part) == filled(other)
    assert told(filled(english), "en", part) == filled(english)


@cache
def walked() -> Walk:
    return Walk.of(Path(douane.__file__).parent)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("part", MOST_ENGLISH)
def test_what_the_code_says_of_gaps_is_told(part: str, language: str) -> None:
    texts = walked().told(part)
    assert len(texts) > 60
    english = {
        text
        for text in texts
        if not is_name(text)
        and not any(is_told(text, value, part, language) for value in ("<x>", "12", "x", "x: "))
    }
    assert len(english) <= MOST_ENGLISH[part], f"write these down in gaps.{language}.toml: {sorted(english)}"


def is_name(text: str) -> bool:
    """Whether there are no words in *text* but what is put in."""
    return not re.search(r"[a-z]{2,} |^[a-z ]{2,}$", text.replace(FILLED, ""))


def is_told(text: str, value: str, part: str, language: str) -> bool:
    """Whether *text* is told with *value* in its blanks, but for what *value* itself says.

    Where *value* ends in a colon, it stands in front only.
    """
    if value.endswith(": "):
        text = text.replace(FILLED, value, 1)
    found = pieces(text.replace(FILLED, value.removesuffix(": ")), language, part)
    return all(known or said.strip(" ;:") == value for said, known in found)


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_not_known_stays_and_is_told_apart(language: str) -> None:
    assert pieces("it fell off the moon", language, "why") == (("it fell off the moon", False),)
    assert pieces("it is no JSON", "en", "why") == (("it is no JSON", True),)
    assert pieces("the last of the Mohicans", language, "what") == (("the last of the Mohicans", False),)
    assert pieces("src/index.js", language, "what") == (("src/index.js", True),)
    assert pieces("a: a/b.js", "fr", "what") == (("a : a/b.js", True),)


def test_sentences_within_each_other_are_told_each() -> None:
    why = "the advisory database was not reached: api.osv.dev fell silent (29 packages)"
    assert told(why, "fr", "why") == "la base d'avis n'a pas été atteinte : api.osv.dev s'est tu (29 paquets)"
    why = "it cannot be unpacked: the moon is full; its time is over"
    assert pieces(why, "fr", "why") == (
        ("ne peut être ouvert : ", True),
        ("the moon is full", False),
        (" ; son temps est écoulé", True),
    )


def test_a_remark_is_told_piece_by_piece() -> None:
    remark = Remark.of("gap", what="tool definitions", why="the moon is full")
    assert say(remark, "fr") == "non examiné : les définitions d'outils : the moon is full"
    assert list(said(remark, "fr"))[-2:] == [("the moon is full", False), ("", True)]
    source = Remark.of(
        "source-agrees", source="the register of known servers", statement="a is known as b, from c"
    )
    assert say(source, "fr") == "le registre des serveurs connus : a est connu comme b, depuis c"
    assert say(source) == "the register of known servers: a is known as b, from c"


@given(st.text(), st.sampled_from(["what", "why", "names", "finding", "no such part"]))
def test_hostile_text_breaks_nothing_and_english_stays(text: str, part: str) -> None:
    assert told(text, "en", part) == text
    assert told(f"an image {text}", "fr", part).count("{") >= text.count("{")
    assert told(f"it cannot be told: {text or 'x'}", "fr", "why").startswith("cela ne peut être établi : ")


def test_a_flood_is_not_looked_up_and_depth_is_bounded() -> None:
    flood = "it cannot be told: " + "a" * MOST_TEXT
    assert told(flood, "fr", "why") == flood
    deep = "it cannot be told: " * 50 + "x"
    assert told(deep, "fr", "why").count("établi") == MOST_DEEP
