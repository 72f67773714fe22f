"""The policy in force is named in the head of every format; a row that only it demands says so."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from douane.checklist import LANGUAGES
from douane.cli.rendering import DRIFT_FORMS, REPORT_FORMS, drifted, vetted
from douane.cli.wanted import Look
from douane.drifting import Compared
from douane.model import Answer, Confidence, Finding, Mark, Policy, Remark, Report, Severity, Where
from douane.policy.judging import DEMANDED
from douane.policy.reading import of_bytes
from douane.reports import in_force, status
from page_reading import Page
from paged import finding, made, package

WAIVER = '[[waivers]]\nrule = "silent-copy"\nreason = "r"\nowner = "ada"\nexpires = 2099-01-01\n'
DEMANDS = f'block = "low"\nrequired-rows = ["access.oauth"]\n[licences]\ndeny = ["AGPL-*"]\n{WAIVER}'
KEYS = ["block", "required-rows", "licences.deny", "waivers"]
SAME = Compared(path="npm/a.json", server="a 1.0.0")


def policy(text: str = DEMANDS, name: str = "douane.toml") -> Policy:
    found = of_bytes(text.encode(), Path(name))
    assert found is not None
    return found


def report(**given: object) -> Report:
    return replace(made((package(0),), **given), policy=policy())


def told(form: str, shown: Callable[[Look], str], language: str = "en") -> None:
    text = shown(Look(form=form, language=language, color="never"))
    head = text[:9000] if form in ("html", "cyclonedx", "json", "sarif") else text[:600]
    where = text if form in ("json", "sarif", "cyclonedx") else head
    assert "douane.toml" in where
    assert str(policy().digest)[:19] in where
    for key in KEYS:
        assert key in where, key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", REPORT_FORMS)
def test_a_look_names_the_policy(form: str, language: str) -> None:
    told(form, lambda look: vetted([report()], look, Path("lockfiles")), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", DRIFT_FORMS)
@pytest.mark.parametrize("command", ["check", "diff"])
def test_a_comparison_names_the_policy(command: str, form: str, language: str) -> None:
    told(form, lambda look: drifted([SAME], look, command, policy()), language)


@pytest.mark.parametrize("form", DRIFT_FORMS)
def test_without_a_policy_none_is_named(form: str) -> None:
    for none in (None, Policy()):
        text = drifted([SAME], Look(form=form, color="never"), "check", none)
        assert "douane.toml" not in text
        if form == "json":
            assert json.loads(text)["policy"] is None


def test_how_pinned_servers_stand_names_the_policy() -> None:
    assert status.render([], policy(), "2026-01-01").startswith(
        f"0 servers:  · Policy: douane.toml ({str(policy().digest)[:19]}): 4 keys: {', '.join(KEYS)}"
    )
    assert json.loads(status.render_json([], policy(), "2026-01-01"))["policy"]["demands"] == KEYS


def test_a_policy_without_keys_says_so() -> None:
    assert in_force.counted(policy("")) == "no keys"
    assert in_force.counted(policy(""), "fr") == "aucune clé"


def test_names_of_policy_files_are_escaped() -> None:
    (line,) = in_force.lines(policy(name="\x1b[31m.toml"))
    assert "\x1b" not in line


def of_policy(answer: Answer, *findings: Finding) -> bool:
    given = report(findings=findings)
    shown = replace(
        given, answers=tuple(answer if each.row == answer.row else each for each in given.answers)
    )
    page = Page(vetted([shown], Look(form="html"), Path("lockfiles")))
    return "demanded by the policy alone" in page.text


def objection(row: str = "supply.code", rule: str = "policy-licences-deny") -> Finding:
    return Finding(
        rule=rule, severity=Severity.HIGH, confidence=Confidence.HIGH, package=package(0).purl, where=Where(),
        excerpt="", why="AGPL-3.0", remedy="", row=row,
    )  # fmt: skip


def test_a_row_that_only_the_policy_demands_says_so_on_the_page() -> None:
    asked = Answer(row="access.oauth", mark=Mark.UNKNOWN, by="machine", evidence=(Remark.of(DEMANDED),))
    assert of_policy(asked)
    refused = Answer(row="supply.code", mark=Mark.NO, by="machine", evidence=())
    assert of_policy(refused, objection())
    assert not of_policy(refused, objection(), finding(package(0), "seen"))
    unseen = replace(refused, mark=Mark.UNKNOWN, evidence=(Remark.of("gap", what="a", why="b"),))
    assert not of_policy(unseen, objection())
