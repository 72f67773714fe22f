"""Where a command's words go, and when they are coloured."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.cli.output import complain, emit, page_columns, wants_color
from douane.cli.vet import worst
from douane.errors import InputError


def test_complaints_are_one_line_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    complain("a\nb\x1b[31m\u202e")
    assert capsys.readouterr().err == "douane: a\\nb\\x1b[31m\\u202e\n"


def test_a_report_replaces_a_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "report"
    path.write_text("old and longer than the new one", encoding="utf-8")
    emit("new \ud800\n", path)
    assert path.read_bytes() == b"new \\ud800\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_report_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written: No such file or directory"):
        emit("x", tmp_path / "nowhere" / "report")


def test_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wants_color("always", None)
    assert not wants_color("never", None)
    assert not wants_color("auto", Path("file"))
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_color("auto", None)


def test_the_worst_exit_code_is_the_one_that_must_not_be_overlooked() -> None:
    assert [worst(codes) for codes in ([], [0, 3], [3, 2], [3, 2, 1, 0])] == [0, 3, 2, 1]


@pytest.mark.parametrize(("terminal", "page"), [(20, 50), (50, 50), (80, 80), (200, 110)])
def test_a_page_is_as_wide_as_the_terminal(
    terminal: int, page: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(terminal))
    assert page_columns(None) == page
    assert page_columns(tmp_path / "report") == 110
