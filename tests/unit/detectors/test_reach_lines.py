"""Where in a file a finding stands, told from its line and what it shows."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._flow import program_of
from douane.detectors._lines import Lines


def found(source: str, line: int, shown: str) -> str | None:
    """The text of what stands on *line* of a file."""
    given = codebase({"a.js": source})
    index = program_of(given).index("a.js")
    assert index is not None
    node = Lines().place(index, line, shown)
    return None if node is None else index.text(node)


@pytest.mark.parametrize(
    ("source", "line", "expected"),
    [
        ("const x = 1;\n  go(a);\n", 2, "go(a)"),
        ("const f = (q) => go(q);\n", 1, "go(q)"),
        ("tool('x', async (q) => go(q));\n", 1, "go(q)"),
        ("let a = 1;\n", 1, "let"),
        ("let a = 1;\n", 9, None),
        ("go(1)", 1, "go(1)"),
    ],
)
def test_the_innermost_call_of_a_line(source: str, line: int, expected: str | None) -> None:
    assert found(source, line, "") == expected


def test_a_very_long_line_is_told_by_what_is_shown() -> None:
    long = ";".join(f"f{number}(x)" for number in range(200))
    source = f"{long};danger(thing);{long}"
    assert found(source, 1, "danger(thing);f0(x)…") == "danger"
    assert found(source, 1, "f7(x);f8(x);f9(x)") is None  # it stands there twice
    assert found(source, 1, "\\x1b") is None
