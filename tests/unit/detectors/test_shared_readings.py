"""What rules share changes no result, and the first looks leave nothing out."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from douane.detectors import _encodings, _judgement, _language, _lexicon, _normalise, every
from douane.detectors._definitions import definitions, passages_of
from douane.detectors._language import Sentence, spans
from douane.detectors._mechanisms import ATTACKING, HOLDING, STEERING, hits, may_hit, possible
from douane.model import Json, Surface
from douane.rules import Evidence
from douane.surface.recorded import from_listing
from support import ROOT

CORPUS = ("heldout", "languages", "means")
EACH = 40
RULES = [rule for rule in every() if rule.definitions is not None]
_LETTERS = "ab1 .,:;'\"`-_/\\@[]()+0xé—’•→|*&<\n\t"
TEXTS = st.text(st.sampled_from(_LETTERS) | st.characters(), max_size=60)


def _definitions() -> Iterator[dict[str, Json]]:
    for name in CORPUS:
        lines = (ROOT / f"tests/corpus/{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for line in lines[:: max(1, len(lines) // EACH)]:
            row = json.loads(line)
            found = row.get("tool") or row["definition"]
            if "inputSchema" in found:
                yield found


@pytest.fixture(scope="module")
def surfaces() -> list[Surface]:
    return [from_listing({"tools": [each]}) for each in _definitions()]


def _found(rule_id: str, surface: Surface) -> list[Evidence]:
    return [
        each
        for rule in RULES
        if rule.id == rule_id and rule.definitions
        for each in rule.definitions(surface)
    ]


def test_results_do_not_depend_on_what_was_looked_at_before(surfaces: list[Surface]) -> None:
    first = {(rule.id, at): _found(rule.id, each) for rule in RULES for at, each in enumerate(surfaces)}
    for at, each in reversed(list(enumerate(surfaces))):
        again = from_listing(json.loads(json.dumps(each.listing())))
        for rule in reversed(RULES):
            assert _found(rule.id, again) == _found(rule.id, each) == first[rule.id, at]
    assert any(first.values())


def test_what_is_shared_is_what_would_be_made(surfaces: list[Surface]) -> None:
    for surface in surfaces:
        for pointer, definition in definitions(surface):
            for passage in passages_of(definition, pointer):
                text = passage.text
                assert _judgement.readings(text, "description") == _judgement._read(text)
                assert spans(text) == _language._parted(text)
                assert _lexicon.concepts_in(text) == _lexicon._look(text)
                if len(text) >= 16:
                    assert _encodings.decoded(text) == _encodings._decoded(text)


def test_the_first_look_leaves_no_mechanism_out(surfaces: list[Surface]) -> None:
    found = 0
    for surface in surfaces:
        for pointer, definition in definitions(surface):
            for passage in passages_of(definition, pointer):
                for start, end in spans(passage.text):
                    sentence = Sentence(_language._tokens(passage.text, start, end))
                    for files, hidden in (
                        (STEERING, False),
                        (STEERING, True),
                        (HOLDING, False),
                        (ATTACKING, False),
                    ):
                        if list(hits(sentence, hidden=hidden, files=files)):
                            found += 1
                            sought = possible(passage.text, files, hidden=hidden)
                            assert may_hit(passage.text[start:end], sought)
    assert found > EACH


@given(TEXTS)
def test_plain_tokens_are_the_tokens(text: str) -> None:
    found = []
    for match in _lexicon.TOKEN.finditer(text):
        kind, word = match.lastgroup or "mark", match.group().lower()
        word = word.rstrip(".,:;") if kind in _lexicon.LITERALS else word
        if kind != "break":
            found.append((word, *match.span(), kind))
    assert [tuple(token) for token in _language._tokens(text, 0, len(text))] == found


@example("S*S*")
@example("a__b__")
@given(st.text(st.sampled_from("ab'\" .-_+|*=\n—’”•→…S"), max_size=60))
def test_typeset_text_is_understood_as_after_every_step(text: str) -> None:
    short, long = _normalise.normalise(text), _normalise._opened(text)
    assert (short.text, short.hidden) == (long.text, long.hidden)
    assert [short.origin(at, at + 1) for at in range(len(short.text))] == [
        long.origin(at, at + 1) for at in range(len(long.text))
    ]


@pytest.mark.parametrize("text", ["use mcp__mail__send_mail", "**Always** use mcp__mail__send_mail"])
def test_a_name_of_parts_stays_whole_whatever_stands_beside_it(text: str) -> None:
    assert "mcp__mail__send_mail" in _normalise.normalise(text).text


def test_a_word_that_stars_part_is_put_together() -> None:
    assert _normalise.normalise("your pass*wo*rd").text == "your password"
