"""Cutting command lines: as the standard library does where both apply, and where Windows differs."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import TargetError
from douane.targets.commands import program
from douane.targets.shell import Word, cut, is_windows, masked, rewritten, segments


def words(text: str, *, windows: bool = False, operators: bool = False) -> list[str]:
    return [word.text for word in cut(text, windows=windows, operators=operators)]


@given(st.text("ab '\"\\\t-=", max_size=30))
def test_words_are_those_of_shlex(text: str) -> None:
    try:
        expected = shlex.split(text)
    except ValueError as error:
        if "quotation" in str(error):
            with pytest.raises(TargetError):
                cut(text)
        return
    assert words(text) == expected


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20)))
def test_quoted_words_come_back(given_words: list[str]) -> None:
    assert words(shlex.join(given_words)) == given_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"C:\a\b.cmd x", [r"C:\a\b.cmd", "x"]),
        (r'"C:\a b\c.exe" "say \"hi\""', [r"C:\a b\c.exe", 'say "hi"']),
        (r"\\share\x y", [r"\\share\x", "y"]),
    ],
)
def test_backslashes_of_windows_stay(text: str, expected: list[str]) -> None:
    assert is_windows(text)
    assert words(text, windows=True) == expected


def test_operators_are_words_of_their_own_unless_quoted() -> None:
    text = "a&&b ';' \"|\" ;c||d\n& e"
    assert words(text, operators=True) == ["a", "&&", "b", ";", "|", ";", "c", "||", "d", "\n&", "e"]
    found = cut(text, operators=True)
    assert [tuple(word.text for word in found[start:end]) for start, end in segments(found)] == [
        ("a",),
        ("b", ";", "|"),
        ("c",),
        ("d",),
        ("e",),
    ]


def test_rewriting_changes_only_what_changed() -> None:
    text = "  A='x y'   npx  \"-y\"  'p q' "
    found = cut(text)
    assert rewritten(text, found, [word.text for word in found]) == text
    assert rewritten(text, found, [masked(found[0].text), "npx", "-y", "it's"]) == (
        "  A=…   npx  \"-y\"  'it'\"'\"'s' "
    )


def test_places_of_words() -> None:
    assert cut("ab 'c d'e") == (Word("ab", 0, 2), Word("c de", 3, 9))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("npx", "npx"),
        ("/usr/bin/npx", "npx"),
        (r"C:\Program Files\nodejs\npx.CMD", "npx"),
        ("uvx.exe", "uvx"),
        ("", ""),
        ("/", ""),
        ("npx.exe.js", "npx.exe.js"),
    ],
)
def test_programs(word: str, name: str) -> None:
    assert program(word) == name
