"""Asking row by row: what is mistyped is asked for again by itself, and nothing else."""

from __future__ import annotations

import click
from click.testing import CliRunner

from douane.answering import Given
from douane.checklist import rows
from douane.cli.asking import Asker
from douane.deciding import Question

TASK = next(row for row in rows() if row.id == "value.task")


def asked(*lines: str) -> tuple[list[Given], str]:
    kept: list[Given] = []

    @click.command()
    def command() -> None:
        asker = Asker(language="en", today="2026-11-26")
        asker.answers([Question(row=TASK, told=(), before=None)], kept.append)

    result = CliRunner().invoke(command, input="".join(f"{line}\n" for line in lines))
    assert result.exception is None
    return kept, result.output


def test_a_date_that_is_none_is_asked_for_again_and_the_answer_stays() -> None:
    kept, shown = asked("y", "research", "tomorrow", "2026-11-25", "2026-11-26")
    assert [(each.mark, each.reason, each.expires) for each in kept] == [("yes", "research", "2026-11-26")]
    assert "'tomorrow' is no date (write YYYY-MM-DD)" in shown
    assert "2026-11-25 is past (name a day that is still to come)" in shown
    assert shown.count("[1/1]") == 1


def test_who_is_asked_why_can_go_back() -> None:
    kept, shown = asked("n", "", "b", "y", "research", "")
    assert [(each.mark, each.reason, each.expires) for each in kept] == [("yes", "research", None)]
    assert "or b to answer otherwise" in shown
    assert shown.count("[1/1]") == 2
