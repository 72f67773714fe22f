"""Walking large JSON objects: the same as reading them whole, or a ValueError."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.registries.json_members import Walk

_REASON = "is missing|there is more|Expecting|Unterminated|Invalid"
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def walked(text: str) -> dict[str, Any]:
    walk = Walk(text)
    found: dict[str, Any] = {}
    for name in walk.members():
        start = walk.at
        found[name] = walk.value()
        assert json.loads(text[start : walk.at]) == found[name]
    walk.end()
    return found


@given(st.dictionaries(st.text(), _VALUES, max_size=6), st.sampled_from([None, 1]), st.booleans())
def test_what_is_walked_is_what_is_read(
    document: dict[str, Any], indent: int | None, ascii_only: bool
) -> None:
    assert walked(json.dumps(document, indent=indent, ensure_ascii=ascii_only)) == document


@given(st.dictionaries(st.text(), _VALUES, min_size=1, max_size=4), st.data())
def test_what_breaks_off_is_refused(document: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(document)
    with pytest.raises(ValueError, match=_REASON):
        walked(text[: data.draw(st.integers(0, len(text) - 1))])


def test_a_member_that_is_an_object_can_be_walked_in_its_turn() -> None:
    walk = Walk(' { "a" : { "b" : 1 , "c":{} } , "d" : [ ] } ')
    seen = []
    for outer in walk.members():
        if not walk.is_at_object:
            seen.append((outer, walk.value()))
            continue
        seen += [(inner, walk.value()) for inner in walk.members()]
    walk.end()
    assert seen == [("b", 1), ("c", {}), ("d", [])]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "{,}", '{"a"}', '{"a":}', '{"a":1,}', '{"a":1 "b":2}', "{'a':1}", '{"a":1}x', "\ufeff{}"],
)
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=_REASON):
        walked(text)


def test_what_is_nested_too_deeply_is_told() -> None:
    with pytest.raises(RecursionError):
        walked('{"a":' + "[" * 200_000)
