"""What is written is TOML that says the same."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.exporting.toml import dumps

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
SCALAR = st.booleans() | st.integers(-(2**60), 2**60) | TEXT
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(TEXT, VALUE, max_size=4))
def test_reading_gives_back_what_was_written(document: dict[str, object]) -> None:
    assert tomllib.loads(dumps(document)) == document


def test_the_form_is_fixed() -> None:
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    document = {
        "a-b": "x\u202e\n",
        "when": moment,
        "packages": [{"name": "a", "w": [{"k": 1}]}],
        "tool": {"b": True},
    }
    assert dumps(document) == (
        'a-b = "x\\u202E\\n"\nwhen = 2026-01-02T00:00:00+00:00\n\n'
        '[[packages]]\nname = "a"\nw = [{k = 1}]\n\n[tool]\nb = true\n'
    )


def test_half_a_character_and_what_has_no_form() -> None:
    assert tomllib.loads(dumps({"a": "\ud800"})) == {"a": "\ufffd"}
    with pytest.raises(TypeError, match="NoneType has no form in TOML"):
        dumps({"a": None})
