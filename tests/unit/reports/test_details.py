"""What a comparison says beside a drift, in another language."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.capabilities import located
from douane.grading import judged
from douane.reports.details import pieces, told
from douane.sentences import MOST_TEXT
from douane_lockfiles import diff
from douane_signatures import table
from unit.lockfiles.test_kinds import pairs

SENTENCES = table("drifts.fr.toml")["details"]
NAMES = re.compile(r"[\w.-]+|[\w-]+(?: \(\w+ [^()]+\))?|[\w-]+: \w+ [\w., -]+")
"""A key, a script, a capability and what it names: they are called the same everywhere."""


@pytest.mark.parametrize("english", SENTENCES)
def test_every_sentence_is_found_again_with_what_fills_it(english: str) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(english) if name]
    values = {name: f"v{number}" for number, name in enumerate(names)}
    assert told(english.format(**values), "fr") == SENTENCES[english].format(**values)


def test_all_that_comparisons_say_is_told_but_for_names() -> None:
    drifts = [drift for old, new in pairs() for drift in located(diff(old, new, judge=judged), None)]
    found = [piece for drift in drifts for piece in pieces(drift.detail, "fr") if piece[0]]
    assert sum(is_told for _, is_told in found) > 30
    assert [text for text, is_told in found if not is_told and not NAMES.fullmatch(text)] == []


def test_pieces_stand_together_and_what_nobody_knows_stays() -> None:
    assert told("required by pkg:npm/a@1; seen on a full moon", "fr") == (
        "demandé par pkg:npm/a@1 ; seen on a full moon"
    )
    assert list(pieces("new: a; seen on a full moon", "fr")) == [
        ("nouveaux : a", True),
        ("seen on a full moon", False),
    ]


def test_lists_are_told_member_by_member() -> None:
    assert told("brings in invisible characters, an address", "fr") == (
        "amène des caractères invisibles, une adresse"
    )
    assert told("1.0.0 to 1.0.1 is a patch release", "fr") == "de 1.0.0 à 1.0.1 : une version corrective"


@given(st.text())
def test_english_stays_and_hostile_text_breaks_nothing(text: str) -> None:
    assert told(text) == text
    assert told(text, "fr").count("{") >= text.count("{")
    assert "{x}" in told("required by {x}", "fr")


def test_a_flood_is_not_looked_up() -> None:
    flood = "required by " + "a, " * MOST_TEXT
    assert told(flood, "fr") == flood
