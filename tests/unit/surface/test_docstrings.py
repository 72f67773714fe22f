"""Docstrings as the frameworks list them."""

from __future__ import annotations

import pytest

from douane.surface.docstrings import dedented, sections

GOOGLE = """Search things.

More about it.

Args:
    query: What to search
        for.
    limit (int, optional): How many.
    flag: yes: or no.

Returns:
    str: what it found
"""
NUMPY = """Search things.

Parameters
----------
query : str
    What to search
    for.
a, b : int
    Two of them.

Returns
-------
str
"""
SPHINX = """Search things.

:param query: What to search
    for.
:param int limit: How many.
:returns: what it found
"""


def test_google_sections() -> None:
    told = sections(GOOGLE)
    assert told.description == "Search things.\n\nMore about it."
    assert told.parameters == {
        "query": "What to search\nfor.",
        "limit": "How many.",
        "flag": "yes: or no.",
    }


def test_numpy_sections() -> None:
    told = sections(NUMPY)
    assert told.description == "Search things."
    assert told.parameters == {
        "query": "What to search\nfor.",
        "a": "Two of them.",
        "b": "Two of them.",
    }


def test_sphinx_fields() -> None:
    told = sections(SPHINX)
    assert told.description == "Search things."
    assert told.parameters == {"query": "What to search\nfor.", "limit": "How many."}


@pytest.mark.parametrize(
    "text",
    [
        "Only a line.",
        "Says: nothing\n\nof parameters.",
        "No blank line above\nArgs:\n    query: is no section",
        "Args:\nquery: is not indented",
        "```\nArgs:\n    query: in a fence\n```",
        "Returns:\n    a thing",
        "",
    ],
)
def test_what_describes_no_parameter_is_all_description(text: str) -> None:
    assert sections(text) == (text, {})


def test_any_section_may_end_the_description() -> None:
    for text in ("One.\n\nReturns:\n    a thing", "One.\n\nReturns\n-------\nstr", "One.\n\n:returns: it"):
        assert sections(text, anything=True) == ("One.", {})
        assert sections(text).description == text
    assert sections("One.\n\nSays:\n    it", anything=True) == ("One.\n\nSays:\n    it", {})


def test_another_section_ends_the_description_too() -> None:
    assert sections("One.\n\nNote:\n    A note.\n\nArgs:\n    q: it").description == "One."


def test_a_docstring_that_starts_with_its_parameters_is_described_by_what_follows() -> None:
    assert sections("Args:\n    q: it\n\nMore.") == ("More.", {"q": "it"})


def test_the_compiler_of_python_3_13_takes_the_indentation_away() -> None:
    assert dedented("First.\n    Second.\n\n        Third.\n    ") == "First.\nSecond.\n\n    Third.\n"
    assert dedented("  First.") == "First."
