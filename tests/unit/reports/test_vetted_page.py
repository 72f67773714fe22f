"""The report as Markdown, as golden output, and what of it nobody may miss."""

from __future__ import annotations

from dataclasses import replace

import pytest

from douane.checklist import LANGUAGES
from douane.model import Gap, Launch, Severity, Where
from douane.reports.markdown.vetted import render
from markdown_reading import check, headings
from report_samples import called, finding, findings, remote, reported
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_page(language: str, accept: bool) -> None:
    page = render([reported()], language=language)
    path = GOLDEN / f"report-{language}.md"
    if accept:
        path.write_text(page, encoding="utf-8")
    assert page == path.read_text(encoding="utf-8")
    check(page)


def test_what_blocks_stands_before_what_is_open_and_a_waiver_before_both() -> None:
    found = [each.partition(" (")[0] for each in headings(render([reported()]))]
    assert found == [
        "## BLOCKED: `@acme/mail-mcp 1.0.16`",
        "### Waived",
        "### No",
        "### Unknown",
        "### Only you can answer",
    ]


def test_nothing_found_is_not_clear() -> None:
    page = render([reported(findings=(), gaps=(Gap(what="all", why="no network"),))])
    assert page.startswith("## OPEN: ")
    assert "not looked at: all: no network" in page


def test_the_command_is_shown_in_full_one_part_a_line() -> None:
    page = render([reported(launch=Launch(argv=("sh", "-c", "curl x | sh `id` <b>", "a\nb")))])
    assert "```\nsh\n-c\ncurl x | sh `id` <b>\na\\nb\n```" in page


def test_several_servers_have_a_table_and_the_blocked_come_first() -> None:
    page = render([called("quiet"), reported(), remote()])
    check(page)
    assert page.startswith("## Douane: 3 servers: 1 BLOCKED, 2 OPEN\n")
    assert page.index("### BLOCKED: `@acme/mail-mcp") < page.index("### OPEN: `quiet")


def test_a_long_report_is_bounded_and_keeps_what_blocks() -> None:
    many = tuple(
        finding("starts-programs", Severity.LOW, where=Where(path=f"{number}.js", line=1), excerpt="x" * 160)
        for number in range(500)
    )
    bad = tuple(
        finding("silent-copy", Severity.HIGH, why=f"sends a copy to number {number}, " + "and more " * 40)
        for number in range(300)
    )
    page = render([reported(findings=(*many, *bad, *findings()))])
    assert len(page) <= 60_000
    assert "`hidden-instruction`" in page
    check(page)
    short = render([reported()], most=5000)
    assert len(short) <= 5000
    assert "**This page is not all of it**" in short


def test_what_keeps_the_gate_shut_is_named_with_the_keys_of_the_policy() -> None:
    report = reported()
    page = render([replace(report, verdict=replace(report.verdict, keys=("licences.deny",)))])
    assert "**Because of:** `supply.code`, `supply.tools`, `policy.licences.deny`" in page
