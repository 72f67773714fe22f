"""What is read quickly is what is read closely; nothing is accepted that a close look refuses."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane_lockfiles import JsonError, Lock, LockError, Memory, dumps, loads, parse_json
from douane_lockfiles.model import content_digest
from lock_documents import lock, package

TEXT = dumps(lock())
ASTRAL, LAST = "\U0001f600", "\ufe0f"


def closely(text: str | bytes) -> Lock | None:
    """The lock in *text* as `Lock.read` reads it, None for what it refuses."""
    try:
        value, problems = parse_json(text)
        return None if problems else Lock.read(value)
    except (JsonError, LockError):
        return None


def agree(text: str | bytes, memory: Memory | None = None) -> Lock | None:
    """Return what is read quickly, which may be nothing, but not something else than on a close look."""
    quick, close = (memory or Memory()).lock(text), closely(text)
    if quick is not None:
        assert close is not None
        assert quick == close
        assert quick.document == close.document
        assert dumps(quick) == dumps(close)
    return quick


def sealed(change: Callable[[dict[str, Any]], None]) -> str:
    """A document that was changed by hand, its digest made anew: what somebody who tampers would do."""
    value = json.loads(TEXT)
    change(value)
    value["digest"] = content_digest(value)
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("text", ["lock", "store"])
def test_what_is_written_is_read_quickly(text: str) -> None:
    written = dumps(lock(text=text))
    assert agree(written) is not None
    assert agree(written.encode()) is not None
    assert agree(json.dumps(json.loads(written))) is not None


def test_records_that_were_read_before_are_the_same_objects() -> None:
    memory = Memory()
    first = memory.lock(TEXT)
    added = package("new", "1.0.0")
    second = agree(dumps(lock(lambda value: value["packages"].append(added))), memory)
    assert first is not None
    assert second is not None
    assert second.packages != first.packages
    assert {id(each) for each in first.packages} < {id(each) for each in second.packages}
    assert all(
        each is other for each, other in zip(first.surface.entries, second.surface.entries, strict=True)
    )


def test_a_record_is_remembered_for_its_own_section_only() -> None:
    memory = Memory()
    assert memory.lock(TEXT) is not None

    def misplaced(value: dict[str, Any]) -> None:
        value["gaps"] = [value["packages"][0]]

    assert agree(sealed(misplaced), memory) is None


def test_what_does_not_hold_is_not_remembered() -> None:
    def reworded(value: dict[str, Any]) -> None:
        value["surface"]["items"][-1]["definition"]["description"] = "Sends a mail, and a copy elsewhere."

    memory, text = Memory(), sealed(reworded)
    for _ in range(2):
        assert agree(text, memory) is None
    with pytest.raises(LockError, match=r"surface\.items\[\d\]\.definition"):
        loads(text, memory=memory)


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value["packages"][0].update(size=True),
        lambda value: value["packages"][0].update(sha256="0"),
        lambda value: value["packages"][0].update(purl="pkg:npm/other@9.9.9"),
        lambda value: value["packages"].append(copy.deepcopy(value["packages"][0])),
        lambda value: value["server"].update(version="9.9.9"),
        lambda value: value["surface"].update(digest=f"sha256:{'0' * 64}"),
        lambda value: value["surface"]["items"][0].update(key="other"),
        lambda value: value["surface"]["items"][0].pop("definition"),
        lambda value: value["surface"].update(items={}),
        lambda value: value["answers"]["supply.code"].update(mark="perhaps"),
        lambda value: value.update(format={"name": "douane-lock", "major": 2}),
        lambda value: value.pop("decision"),
        lambda value: value.update(packages={}),
    ],
)
def test_a_wrong_lock_is_refused_although_its_digest_holds(change: Callable[[dict[str, Any]], None]) -> None:
    memory = Memory()
    assert memory.lock(TEXT) is not None
    assert agree(sealed(change), memory) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda value: value.update({"extra": {ASTRAL: 1, LAST: 2}}),
        lambda value: value.update(extra={"a": 1.0}),
        lambda value: value.update(extra=[0.5, -0.0, 1e-7, 1e21, 123456789.25]),
        lambda value: value.update(extra=[2**53 + 1, -(2**64), 10**350]),
        lambda value: value.update(extra=f'{ASTRAL}{LAST} \u2028 \x7f \\ " : , 1.5e7'),
        lambda value: value.update({"a:b": {":": ":"}, "": {"": ":"}}),
        lambda value: value["packages"][0].update(new_in_a_later_format={"x": [None, True]}),
        lambda value: value["provenance"].update(x={"deep": [[[{}]]]}) if "provenance" in value else None,
    ],
)
def test_odd_values_are_read_as_on_a_close_look(change: Callable[[dict[str, Any]], None]) -> None:
    text = sealed(change)
    agree(text)
    assert closely(text) == loads(text)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ('"format":', '"format": {"major": 9}, "format":'),
        ('"requires": []', '"requires": [{}], "requires": []'),
        ('"requires": []', '"re\\u0071uires": [{}], "requires": []'),
        ('"description": "Sends a mail."', '"description": "\\u003a", "description": "Sends a mail."'),
        ('"type": "object"', '"type": "array", "type": "object"'),
        ("{", "\ufeff{"),
        ("}", "} ]"),
        ('"Sends a mail."', '"Sends\\ud800 a mail."'),
        ('"Sends a mail."', "NaN"),
        ('"Sends a mail."', "1e999"),
        ('"Sends a mail."', "1" * 500),
        ('"Sends a mail."', "[" * 201 + "]" * 201),
        ('"Sends a mail."', "[" * 90000),
    ],
)  # fmt: skip
def test_a_text_that_a_lenient_reader_would_pass_is_not_read_quickly(was: str, now: str) -> None:
    assert was in TEXT
    assert Memory().lock(TEXT.replace(was, now, 1)) is None
    agree(TEXT.replace(was, now, 1))


@given(st.integers(0, len(TEXT) - 1), st.sampled_from('"\\:,{}[]0 1.eé\x00' + ASTRAL), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_other_text_is_taken_for_a_lock(place: int, character: str, is_added: bool) -> None:
    text = TEXT[:place] + character + TEXT[place + (not is_added) :]
    agree(text)


def test_bytes_that_are_no_text_are_left_to_a_close_look() -> None:
    assert Memory().lock(b"\xff" + TEXT.encode()) is None
    assert Memory().lock(b"") is None
    assert Memory().lock("[]") is None


def test_only_so_many_records_are_remembered() -> None:
    def others(value: dict[str, Any]) -> None:
        for each in value["packages"]:
            each["sha256"] = "1" * 64

    for memory, is_kept in ((Memory(), True), (Memory(1), False)):
        first, _, last = (agree(text, memory) for text in (TEXT, dumps(lock(others)), TEXT))
        assert first is not None
        assert last == first
        assert (last.packages[0] is first.packages[0]) is is_kept
