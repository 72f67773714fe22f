"""Which reports a run writes, and what is refused before it looks at anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from douane.cli.wanted import Look, Wanted
from douane.errors import InputError, UsageError

FORMS = ("text", "json", "sarif")


def given(*also: str, output: Path | None = None) -> dict[str, Any]:
    return {"form": "text", "output": output, "color": "never", "also": also, "other": 1}


def test_the_first_report_and_the_others_in_their_order() -> None:
    options = given("sarif=a", "json=b=c")
    wanted = Wanted.taken(options, FORMS, language="fr")
    assert list(wanted) == [
        Look(form=form, output=output, color="never", language="fr")
        for form, output in (("text", None), ("sarif", Path("a")), ("json", Path("b=c")))
    ]
    assert options == {"other": 1}


@pytest.mark.parametrize("value", ["sarif", "sarif=", "=file", "html=file", "SARIF=file", ""])
def test_what_is_no_form_and_file_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match=r"is not FORM=FILE \(with FORM one of text, json, sarif"):
        Wanted.taken(given(value), FORMS)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="names a folder"):
        Wanted.taken(given(f"json={tmp_path}"), FORMS)


def test_one_file_for_two_reports_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report"
    (tmp_path / "link").symlink_to(path)
    for options in (given(f"json={path}", output=path), given(f"json={path}", f"sarif={tmp_path}/link")):
        with pytest.raises(UsageError, match="two reports would go to"):
            Wanted.taken(options, FORMS)
    Wanted.taken(given("json=/dev/null", "sarif=/dev/null"), FORMS)


def test_each_report_is_written_even_where_another_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "nowhere").mkdir()
    wanted = Wanted.taken(
        given(f"json={tmp_path}/nowhere/a", f"sarif={tmp_path}/b", output=tmp_path / "c"), FORMS
    )
    (tmp_path / "nowhere").rmdir()
    with pytest.raises(InputError, match="nowhere/a cannot be written"):
        wanted.emit(lambda look: f"{look.form} to {look.output}")
    assert (tmp_path / "b").read_text("utf-8") == f"sarif to {tmp_path}/b"
    assert (tmp_path / "c").read_text("utf-8") == f"text to {tmp_path}/c"


def test_a_folder_that_is_not_there_is_told_before_any_work(tmp_path: Path) -> None:
    for options in (given(output=tmp_path / "nowhere" / "a"), given(f"json={tmp_path}/nowhere/a")):
        with pytest.raises(InputError, match="nowhere/a cannot be written: No such file or directory"):
            Wanted.taken(options, FORMS)


def test_what_was_told_already_is_not_told_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = Wanted.taken(given(f"json={tmp_path}/a"), FORMS)
    wanted.emit(lambda look: look.form, first=False)
    assert capsys.readouterr().out == ""
    assert (tmp_path / "a").read_text("utf-8") == "json"
