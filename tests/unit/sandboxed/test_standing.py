"""Whether what is listed stands in a server's own files, as it is or as a literal's text."""

from __future__ import annotations

import pytest

from douane.model import FileTree, Surface
from douane.sandboxed import standing as module
from douane.sandboxed.standing import standing
from douane.surface import recorded

LISTED = recorded.from_listing(
    {
        "tools": [{"name": "add", "description": 'Adds "two" numbers — quickly.\n\nNever more.'}],
        "instructions": "Be brief.",
    }
)
TOOL, INSTRUCTIONS = ("tool", "add"), ("instructions", "")


def stands(path: str, text: str, read: Surface | None = None) -> frozenset[tuple[str, str]]:
    return standing(read or Surface(), LISTED, FileTree(files={path: text.encode()}))


@pytest.mark.parametrize(
    "literal",
    [
        'tool("add", `Adds "two" numbers — quickly.\n\n  Never more.`)',
        r'tool("add", "Adds \"two\" numbers \u2014 quickly.\n\nNever more.")',
        'def add():\n    """Adds "two" numbers — quickly.\n\n    Never more.\n    """',
    ],
)
def test_words_are_found_however_they_are_written(literal: str) -> None:
    assert stands("src/server.py", literal) == {TOOL}


def test_all_words_must_stand_in_one_file_of_code() -> None:
    halves = {
        "a.js": b'tool("add")',
        "b.js": 'x = `Adds "two" numbers — quickly.\nNever more.`'.encode()[:-3],
    }
    assert standing(Surface(), LISTED, FileTree(files=halves)) == frozenset()
    assert stands("README.md", "Be brief.") == frozenset()
    assert stands("index.js", 'const text = "Be " + "brief.";') == frozenset()
    assert stands("index.js", 'const text = "Be brief.";') == {INSTRUCTIONS}


def test_what_was_read_as_it_is_listed_is_not_looked_for() -> None:
    assert stands("index.js", '"Be brief."', LISTED) == frozenset()


def test_no_more_than_a_bound_is_searched() -> None:
    files = {"a.js": b" " * (module.MOST_BYTES + 1), "b.js": b'"Be brief."'}
    assert standing(Surface(), LISTED, FileTree(files=files)) == frozenset()
