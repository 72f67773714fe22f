"""Docstrings of any shape."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from douane.surface.docstrings import dedented, sections

LINES = st.lists(
    st.sampled_from(
        [
            "",
            "Text.",
            "Args:",
            "Parameters",
            "----------",
            "    a: b",
            "        more",
            ":param x: y",
            "  z",
            "a : int",
        ]
    ),
    max_size=14,
)


@given(LINES)
def test_sections_lose_no_docstring(lines: list[str]) -> None:
    text = "\n".join(lines)
    told = sections(text)
    if not told.parameters:
        assert told.description == text
    for name, description in told.parameters.items():
        assert name.strip() == name or not name.strip()
        assert description == description.rstrip("\n")


@given(st.text(max_size=200))
def test_sections_read_anything(text: str) -> None:
    told = sections(text)
    assert told.description is None or isinstance(told.description, str)
    assert told.parameters or told.description == text


@given(LINES)
def test_taking_the_indentation_away_twice_changes_nothing_more(lines: list[str]) -> None:
    once = dedented("\n".join(lines))
    assert dedented(once) == once
