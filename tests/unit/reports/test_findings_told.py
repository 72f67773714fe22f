"""Findings in another language than English: what they are about and what helps, in every form for people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from douane.cli import application
from douane.cli.rendering import vetted
from douane.cli.wanted import Look
from douane.model import Report, Severity
from douane.reports import html, rule_pages, rule_words, text
from douane.reports.markdown import vetted as markdown
from douane.rulebook import pages
from report_samples import finding, reported

RULE = "silent-copy"
SAID = rule_words.told("fr")[RULE]
WHY = "sends a copy of every mail to a fixed address"


def report(remedy: str = pages()[RULE].remedy) -> Report:
    return reported(findings=(finding(RULE, Severity.CRITICAL, why=WHY, remedy=remedy),))


def plain(told: str) -> str:
    return " ".join(told.split())


@pytest.mark.parametrize("show", ["summary", "machine", "all"])
def test_as_text(show: str) -> None:
    told = plain(text.render(report(), language="fr", show=show))
    assert f"{SAID['summary']} [silent-copy, critique] en détail : {WHY}" in told
    assert f"remède : {SAID['remedy']}" in told
    assert pages()[RULE].remedy not in told
    english = plain(text.render(report(), show=show))
    assert f"{WHY} [silent-copy, critical]" in english
    assert f"fix: {pages()[RULE].remedy}" in english


def test_as_markdown() -> None:
    told = markdown.render([report()], language="fr")
    assert f"  - {SAID['summary']} (`silent-copy`, **critique**)\n    - en détail : {WHY}\n" in told
    assert f"    - remède : {SAID['remedy']}\n" in told
    assert f"  - {WHY} (`silent-copy`, **critical**)\n" in markdown.render([report()])


def test_on_a_page_only_what_is_english_is_marked_as_such() -> None:
    page = html.render([report()], language="fr")
    assert page.count(f'{SAID["summary"]} <span lang="en" class="aside">{WHY}</span>') == 2, "row and card"
    assert f"remède : <span>{SAID['remedy']}</span>" in page
    own = html.render([report("Ask Ada.")], language="fr")
    assert 'remède : <span lang="en">Ask Ada.</span>' in own
    english = html.render([report()])
    assert f"<span>{WHY}</span>" in english
    assert 'lang="en"' not in english.partition("<body")[2]


def test_small_findings_and_waived_ones_are_told_too() -> None:
    (small,) = report().examination.findings
    low = reported(findings=(replace(small, severity=Severity.LOW),))
    assert f"{SAID['summary']}; en détail : {WHY}" in plain(text.render(low, language="fr"))
    assert f"{SAID['summary']}; en détail : {WHY}" in markdown.render([low], language="fr")


@pytest.mark.parametrize("form", ["json", "sarif", "cyclonedx"])
def test_forms_for_programs_say_the_same_in_any_language(form: str, tmp_path: Path) -> None:
    english, french = (
        vetted([report()], Look(form=form, language=language), tmp_path) for language in ("en", "fr")
    )
    assert english == french
    assert english.startswith("{")


def explained(*arguments: str) -> str:
    return plain(CliRunner().invoke(application, ["explain", *arguments], standalone_mode=False).output)


@pytest.mark.parametrize("name", [None, "supply.code", "AML.T0086", RULE])
def test_rules_are_listed_and_explained_by_what_they_are_about(name: str | None) -> None:
    asked = [] if name is None else [name]
    assert SAID["summary"] in explained(*asked, "--lang", "fr")
    assert pages()[RULE].summary not in explained(*asked, "--lang", "fr")
    assert pages()[RULE].summary in explained(*asked)


def test_a_page_says_whether_it_is_told() -> None:
    for rule, page in pages().items():
        told = explained(rule, "--lang", "fr")
        said = rule_words.told("fr")[rule]
        assert plain(said["remedy"]) in told
        assert page.remedy not in told
        is_told = said.get("of") == rule_pages.digest(page)
        assert ("Ce qui suit n'existe qu'en anglais." in told) is not is_told
        assert (" Why " in told) is not is_told
        assert (" Pourquoi " in told) is is_told
