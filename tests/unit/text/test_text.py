"""Hostile text is shown, never emitted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.text import address_parts, excerpt, is_hidden, visible


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain é 漢字 ✓", "plain é 漢字 ✓"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("tag\U000e0041", "tag\\u{e0041}"),
        ("line\nbreak\ttab", "line\\nbreak\\ttab"),
        ("\x9b1m", "\\x9b1m"),
        ("\ud800", "\\ud800"),
        ("v\ufe0f", "v\\ufe0f"),
    ],
)
def test_hidden_characters_become_escapes(raw: str, shown: str) -> None:
    assert visible(raw) == shown


@given(st.text())
def test_nothing_hidden_survives(text: str) -> None:
    assert not any(map(is_hidden, visible(text)))
    assert visible(visible(text)) == visible(text)


@given(st.text(max_size=3000), st.integers(8, 200))
def test_an_excerpt_is_bounded_and_one_line(text: str, limit: int) -> None:
    shown = excerpt(text, limit)
    assert len(shown) <= limit + 1
    assert "\n" not in shown


@pytest.mark.parametrize(
    "address", ["https://[::1", "https://a]b/c", "https://host:99999/", "https://host:x/"]
)
def test_what_is_no_address_has_no_parts(address: str) -> None:
    assert not any(address_parts(address))


@given(st.text(max_size=80))
def test_the_parts_of_any_text(text: str) -> None:
    parts = address_parts(f"https://{text}")
    assert parts.scheme in {"https", ""}
    assert parts.port is None or parts.port <= 65_535
