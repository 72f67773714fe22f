"""Texts that are turned round when the code runs."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._backwards import is_turned, turned
from douane.detectors._flow import State, program_of
from douane.syntax.walking import walk


def read(source: str, path: str) -> tuple[list[str], bool]:
    """Return the texts that are turned round in *source*, and whether there is said to be one."""
    given = codebase({path: source})
    program = program_of(given)
    index = program.index(path)
    assert index is not None
    found = [turned(program, State(index, node)) for node in walk(index.module.root)]
    return [text for text in found if text is not None], is_turned(program)


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("go('evom'[::-1])", "a.py"),
        ("go(''.join(reversed('evom')))", "a.py"),
        ("word = 'evom'\ngo(word[::-1])", "a.py"),
        ("go([...'evom'].reverse().join(''))", "a.js"),
        ("go('evom'.split('').reverse().join(''))", "a.js"),
        ("go(Array.from('evom').toReversed().join(''))", "a.js"),
    ],
)
def test_a_text_of_the_code_is_read_the_other_way_round(source: str, path: str) -> None:
    assert read(source, path) == (["move"], True)


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ("go(given[::-1])", "a.py"),
        ("go('0123456789abcdef'[::-1])", "a.py"),
        ("go('level'[::-1])", "a.py"),
        ("go('evom'[1:])", "a.py"),
        ("go(['a', 'b'].reverse())", "a.js"),
        ("go('a,b,c'.split(',').reverse())", "a.js"),
    ],
)
def test_rows_lists_and_what_is_given_are_none(source: str, path: str) -> None:
    assert read(source, path) == ([], False)
