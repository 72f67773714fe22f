"""What was compiled is only run where it was made of the very sources that lie there."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.native import NOTE, beside, fits, note


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with what was compiled of two modules, and the folder of these."""
    sources, folder = tmp_path / "sources", tmp_path / "native"
    for each in (sources, folder):
        each.mkdir()
    (sources / "one.py").write_text("A = 1\n")
    (sources / "two.py").write_text("B = 2\n")
    (folder / NOTE).write_text(note(sources, ["one.py", "two.py"]))
    return folder, sources


def test_it_fits_what_it_was_made_of(made: tuple[Path, Path]) -> None:
    assert fits(*made)


def test_it_fits_no_other_source(made: tuple[Path, Path]) -> None:
    (made[1] / "two.py").write_text("B = 3\n")
    assert not fits(*made)


def test_it_fits_nothing_where_a_source_is_gone(made: tuple[Path, Path]) -> None:
    (made[1] / "two.py").unlink()
    assert not fits(*made)


def test_what_moves_from_one_source_to_the_other_is_told(made: tuple[Path, Path]) -> None:
    (made[1] / "one.py").write_text("A = 1\nB = 2\n")
    (made[1] / "two.py").write_text("")
    assert not fits(*made)


@pytest.mark.parametrize("noted", ["", "0" * 64, "0" * 64 + "\n", "\0\n\0"])
def test_a_note_that_is_damaged_fits_nothing(made: tuple[Path, Path], noted: str) -> None:
    (made[0] / NOTE).write_text(noted)
    assert not fits(*made)


def test_where_nothing_was_compiled_the_sources_are_run(tmp_path: Path) -> None:
    assert not fits(tmp_path, tmp_path)
    assert beside("douane.nothing_of_this_name") == []
