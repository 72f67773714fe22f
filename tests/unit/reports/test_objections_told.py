"""What a policy objects to of many packages for one reason is told once, whatever the form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from douane.checklist.answers import answer
from douane.drifting import Compared
from douane.model import Finding, Gap, Report, Severity, Waiver, Where
from douane.objections.oddities import BY_KEY
from douane.reports import html, text
from douane.reports.html.findings import MOST_PACKAGES
from douane.reports.markdown import review
from douane.reports.markdown import vetted as markdown
from douane.reports.places import Place
from douane.reports.sarif.drifted import of_drift
from douane.reports.sarif.vetted import of_reports
from douane_lockfiles import drift
from page_reading import Page
from report_samples import LEFT, MAIL, finding, reported

OTHERS = tuple(f"pkg:npm/p{number}@1.0.0" for number in range(40))
TOLD = "42 packages are under ISC: @acme/mail-mcp 1.0.16, left 2.0.0, p0 1.0.0 and 39 more"
WAIVER = Waiver(rule="policy-licences-deny", reason="read them", owner="Ada", expires="2026-12-31")


def objections(packages: Sequence[str], **more: Any) -> tuple[Finding, ...]:
    key = BY_KEY["licences.deny"]
    made = (
        key.finding("policy licences.deny: ISC", f"{each} is under ISC", each, where=Where())
        for each in packages
    )
    return tuple(replace(each, **more) for each in made)


def report(packages: Sequence[str] = (LEFT.purl, MAIL.purl, *OTHERS), **more: Any) -> Report:
    found = reported()
    examination = replace(found.examination, findings=objections(packages, **more))
    return replace(found, examination=examination, answers=answer(examination))


def results(shown: Report) -> list[dict[str, Any]]:
    log = json.loads(of_reports([(shown, Place(file="lockfiles/npm/@acme/mail-mcp.json"))]))
    return [each for each in log["runs"][0]["results"] if each["ruleId"].startswith("policy-")]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_on_a_page(language: str) -> None:
    page = Page(html.render([report()], language=language))
    assert page.text.count(TOLD) == 2, "row and card"
    assert page.text.count("douane explain policy-licences-deny") == 1
    assert all(page.text.count(each) == 1 for each in OTHERS)
    assert {value[1:] for value in page.values("href")} <= set(page.values("id"))
    many = [f"pkg:npm/p{number:04}@1.0.0" for number in range(MOST_PACKAGES + 7)]
    page = Page(html.render([report(many)]))
    assert many[MOST_PACKAGES - 1] in page.text
    assert many[MOST_PACKAGES] not in page.text
    assert "7 more" in page.text


def test_in_a_comment() -> None:
    page = markdown.render([report()])
    assert page.count("42 packages are under ISC: ") == 1
    assert "pkg:npm/p1@" not in page


def test_what_is_waived() -> None:
    shown = report(waived=WAIVER)
    for page in (text.render(shown), markdown.render([shown]), Page(html.render([shown])).text):
        plain = " ".join(page.split())
        assert plain.count("42 packages are under ISC") == (2 if "Findings (42)" in plain else 1)
    other = (*objections(OTHERS[:2], waived=WAIVER), *objections(OTHERS[2:5]))
    both = replace(shown, examination=replace(shown.examination, findings=other))
    plain = " ".join(text.render(both).split())
    assert "2 packages are under ISC" in plain, "what is waived and what is not stand apart"
    assert "3 packages are under ISC" in plain


def test_for_code_scanning() -> None:
    (found,) = results(report())
    assert found["message"]["text"].startswith(f"{TOLD}. policy licences.deny: ISC Remedy: ")
    assert found["properties"]["packages"] == sorted((LEFT.purl, MAIL.purl, *OTHERS))
    assert found["properties"]["package"] is None
    (alone,) = results(report(OTHERS[:1]))
    assert alone["message"]["text"].startswith("pkg:npm/p0@1.0.0 is under ISC. ")
    assert alone["properties"]["package"] == "pkg:npm/p0@1.0.0"
    assert "packages" not in alone["properties"]


def test_an_alert_stays_the_same_whichever_packages_it_is_about() -> None:
    prints = {
        json.dumps(each["partialFingerprints"])
        for packages in (OTHERS, OTHERS[3:], OTHERS[:1], (MAIL.purl,))
        for each in results(report(packages))
    }
    assert len(prints) == 1


def test_what_no_policy_objects_to_stands_alone() -> None:
    same = tuple(
        finding("silent-copy", Severity.HIGH, where=Where(path="a.js", line=line)) for line in (1, 2)
    )
    shown = replace(report(), examination=replace(report().examination, findings=same))
    assert Page(html.render([shown])).text.count("douane explain silent-copy") == 2


def drifted() -> list[Compared]:
    found = [
        drift(
            "finding-appeared",
            "policy-licences-deny",
            "findings",
            None,
            {"rule": "policy-licences-deny", "severity": "high", "row": "supply.code", "package": purl},
            f"{purl} is under {licence}; in the same bytes",
        )
        for licence, packages in (("ISC", OTHERS), ("0BSD", OTHERS[:1]))
        for purl in packages
    ]
    return [Compared(path="npm/mail.json", server="mail 1.0.0", drifts=tuple(found))]


def test_what_drifted() -> None:
    many = "40 packages are under ISC: p0 1.0.0, p10 1.0.0, p11 1.0.0 and 37 more"
    one = "pkg:npm/p0@1.0.0 is under 0BSD"
    for page in (Page(html.render_drift(drifted(), "check")).text, review.render(drifted())):
        plain = " ".join(page.replace("`", "").split())
        assert (plain.count(many), plain.count(one)) == (1, 1)
        assert "p39" not in plain
    log = json.loads(of_drift(drifted(), "check", "1", 1))
    first, second = log["runs"][0]["results"]
    assert {first["message"]["text"], second["message"]["text"].partition("\n")[0]} == {
        f"mail 1.0.0: policy-licences-deny: {said}; in the same bytes." for said in (many, one)
    }
    assert [each["properties"].get("packages") for each in (first, second)] == [sorted(OTHERS), None]


def test_evidence_counts_no_finding_that_is_told_above() -> None:
    def with_gaps(count: int) -> Report:
        gaps = tuple(Gap(what=f"part {number}", why="x", rows=("supply.code",)) for number in range(count))
        examination = replace(report().examination, gaps=gaps)
        return replace(report(), examination=examination, answers=answer(examination))

    shown = with_gaps(0)
    for page in (text.render(shown), markdown.render([shown]), Page(html.render([shown])).text):
        assert "more of this kind" not in page
    assert "and 30 more of this kind" in text.render(with_gaps(30)), "what was not looked at is counted"
