"""Answers of a person, from a file: every error names the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.answering import Terms, given, read
from douane.errors import InputError, UsageError
from douane.model import Mark

ROW = '[value.task]\nanswer = "yes"\nreason = "looked"\n'


def test_answers_and_terms(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text(
        'owner = "ada"\nscopes = ["read"]\nrecheck = ["publisher"]\nuntil = 2027-01-01\n'
        + ROW
        + 'expires = 2026-12-01\nrecheck = ["scopes"]\n',
        encoding="utf-8",
    )
    (answer,), terms = read(file)
    assert (answer.row, answer.mark, answer.expires, answer.recheck) == (
        "value.task",
        Mark.YES,
        "2026-12-01",
        ("scopes",),
    )
    assert terms == Terms(owner="ada", scopes=("read",), recheck=("publisher",), until="2027-01-01")


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (ROW + "anser = 1", 4, "value.task.anser: there is no such key (did you mean answer?)"),
        ("[value.tsk]\n", 1, "value.tsk: there is no such row (did you mean value.task?)"),
        (ROW.replace("yes", "maybe"), 1, ":1: value.task: 'maybe' is no answer"),
        (ROW.replace("looked", " "), 1, ":1: value.task: needs a reason"),
        (ROW.replace("[value.task]", '["value.task"]'), 1, "quotes (write [value.task])"),
        ("[qqqq.zzzz]\n", 1, "there is no such row (`douane explain` lists them all)"),
        ("qqqq = 1\n", 1, "qqqq: there is no such key (there are: owner, until,"),
        ("ownr = 1\n", 1, "ownr: there is no such key (did you mean owner?)"),
        ("\nuntil = 3\n", 2, "until: '3' is no date"),
        ('recheck = ["versoin"]', 1, "there is no trigger 'versoin' (did you mean version?)"),
        ("scopes = 3", 1, "scopes: is no list of texts"),
        (ROW + 'expires = "2026-02-30"', 1, "'2026-02-30' is no date"),
        ('[decision.gate]\nanswer = "yes"\nreason = "x"\n', 1, "decision.gate: follows from the other rows"),
    ],
)
def test_errors(tmp_path: Path, content: str, line: int, told: str) -> None:
    file = tmp_path / "a.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read(file)
    assert f"a.toml:{line}: " in str(raised.value)
    assert told in str(raised.value)


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b'owner = "ada"\n# \xff')
    with pytest.raises(InputError, match=r"a.toml, line 2: not UTF-8") as caught:
        read(tmp_path / "a.toml")
    assert caught.value.remedy == "save it as UTF-8"


def test_nothing_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("", encoding="utf-8")
    with pytest.raises(InputError, match="holds no answer"):
        read(tmp_path / "a.toml")
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "b.toml")


def test_a_row_nobody_knows() -> None:
    with pytest.raises(UsageError, match=r"did you mean supply.code\?"):
        given("suply.code", "yes", "x")
