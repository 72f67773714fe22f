"""What brings a drift about: new bytes, new rules, an advisory, the index, a person."""

from __future__ import annotations

import pytest

from douane.causes import Causes, causes
from douane.drift_kinds import areas
from douane.drifting import Compared, key
from douane.reports.drift import render, render_json
from douane.reports.html import render_drift
from douane.reports.markdown.review import render as review
from douane_lockfiles import Drift, Grade
from douane_lockfiles.drift import GRADES, drift
from douane_signatures import table

SERVER, LEFT = "pkg:npm/%40acme/mail@1.0.1", "pkg:npm/left@1.0.0"
MOVED = drift("version-moved", "@acme/mail", "server.version", "1.0.0", "1.0.1")
RULES = drift("rules-changed", "signatures digest", "signatures.digest", "a", "b")
OPEN = drift("answer-worsened", "supply.code", "answers.supply.code", {"mark": "yes"}, {"mark": "no"})


def finding(package: str, **more: str) -> Drift:
    return drift("finding-appeared", package, "findings[0]", None, {"rule": "a", "package": package, **more})


def gained(package: str) -> Drift:
    return drift("capability-gained", package, "packages[.].capabilities", None, ["process"])


@pytest.mark.parametrize(
    ("about", "others", "cause"),
    [
        (MOVED, (), "bytes"),
        (finding(SERVER), (MOVED,), "bytes"),
        (finding(LEFT), (MOVED, RULES), "rules"),
        (finding(LEFT), (RULES,), "rules"),
        (finding(LEFT), (), "looking"),
        (finding(LEFT, advisory="GHSA-a"), (RULES,), "advisory"),
        (finding(LEFT), (drift("dependency-changed", "pkg:npm/left@0.9.0", "", None, LEFT), RULES), "bytes"),
        (gained(LEFT), (RULES,), "rules"),
        (gained(LEFT), (drift("artifact-changed", LEFT, "", "a", "b"),), "bytes"),
        (drift("description-changed", "send", "surface.items[a]", "a", "b"), (MOVED,), "bytes"),
        (drift("description-changed", "send", "surface.items[a]", "a", "b"), (RULES,), "rules"),
        (drift("yanked", LEFT, "packages[a].yanked", None, "old"), (), "index"),
        (drift("advisory-appeared", LEFT, "findings[0]"), (MOVED,), "advisory"),
        (drift("coverage-decreased", "a", "gaps"), (), "outage"),
        (drift("waiver-expired", "a", "waivers"), (), "time"),
        (drift("owner-removed", "a", "decision.owner"), (MOVED,), "person"),
        (OPEN, (MOVED,), "followed"),
        (OPEN, (), "person"),
    ],
)
def test_what_brought_it_about(about: Drift, others: tuple[Drift, ...], cause: str) -> None:
    assert Causes.among((about, *others)).of(about).id == cause


def test_every_cause_is_known_and_every_drift_has_something_to_do() -> None:
    named = {area.cause for area in areas().values()}
    named |= {each["cause"] for each in table("drifts.toml")["kinds"].values() if "cause" in each}
    assert named <= causes().keys()
    for kind in GRADES:
        one = drift(kind, "a", "")
        assert Causes.among((one,)).fix(one)


def test_every_form_says_since_when_and_why() -> None:
    found = Compared(path="a.json", server="mail 1.0.0", drifts=(MOVED, OPEN), since={key(MOVED): 86_400.0})
    said = "new bytes; first seen 1970-01-02"
    assert said in render([found])
    assert said in review([found])
    assert said in render_drift([found], "check")
    assert (
        '"since": "1970-01-02",\n          "cause": "bytes",\n          "fix": "Look at who'
        in render_json([found])
    )


def test_a_page_about_many_drifts_fits_an_issue_and_begins_with_the_summary() -> None:
    drifts = tuple(
        Drift(kind="description-changed", subject=f"t{n}", grade=Grade.HIGH, was="a " * 900, now="b " * 900)
        for n in range(200)
    )
    page = review([Compared(path=f"{n}.json", server=f"mail-{n}", drifts=drifts) for n in range(60)])
    assert len(page) < 60_000
    assert page.startswith("## Douane: 60 servers changed, at worst HIGH\n\n60 compared, 60 drifted")
