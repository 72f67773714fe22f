"""Several servers at a glance."""

from __future__ import annotations

from dataclasses import replace

from douane.model import Answer, Mark, Outcome, Report, Verdict
from douane.reports.summary import render
from unit.reports.test_text import report as sample


def judged(outcome: Outcome, *rows: str, text: str = "npm:mail") -> Report:
    report = sample()
    target = replace(report.examination.target, text=text)
    return replace(
        report,
        examination=replace(report.examination, target=target, closure=None),
        answers=tuple(Answer(row=row, mark=Mark.NO, by="machine") for row in rows),
        verdict=Verdict(outcome=outcome),
    )


def test_what_may_go_and_what_stops_the_others() -> None:
    reports = [
        judged(Outcome.BLOCKED, "supply.code", "runtime.command"),
        judged(Outcome.OPEN, text="npm:post\u202e"),
    ]
    assert render(reports) == (
        "2 servers: 1 BLOCKED, 1 OPEN\n"
        "  BLOCKED  npm:mail  supply.code  runtime.command\n"
        "  OPEN     npm:post\\u202e\n"
    )
    assert render(reports, language="fr").startswith("2 serveurs")


def test_a_long_list_of_rows_stays_below_its_server() -> None:
    lines = render([judged(Outcome.BLOCKED, *(f"row.number-{number}" for number in range(30)))]).splitlines()
    assert len(lines) > 3
    assert all(len(line) <= 110 for line in lines)
    assert all(line.startswith(" " * 11) for line in lines[2:])
