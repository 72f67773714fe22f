"""No bound of the code is changed, added or lost without its page saying so."""

from __future__ import annotations

from pathlib import Path

from bounds import bounds, bounds_in, page
from support import ROOT

PAGE = ROOT / "docs" / "bounds.md"


def test_every_bound_is_on_the_page(accept: bool) -> None:
    if accept:
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()


def test_there_are_many() -> None:
    found = list(bounds())
    assert len(found) > 400
    assert len({bound.module for bound in found}) > 150


def test_a_bound_is_told_with_its_value_and_what_it_is_of(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text(
        'MAX_FILE = 384 * 1024\n"""Bytes of a\nfile."""\n_MOST = 1_600  # functions\n_DEEPEST: int = 3\n'
        "_LONGEST_NAME = _MOST\nALMOST = 4\n_MOST_SECONDS = 2.5\n",
        encoding="utf-8",
    )
    assert [bound.row for bound in bounds_in(file, "a")] == [
        "| a | `MAX_FILE` | 384 KB | Bytes of a file. |",
        "| a | `_MOST` | 1,600 | functions |",
        "| a | `_DEEPEST` | 3 |  |",
        "| a | `_LONGEST_NAME` | `_MOST` |  |",
        "| a | `_MOST_SECONDS` | 2.5 |  |",
    ]
