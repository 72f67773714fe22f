"""The review of drift as Markdown, as golden output, and what somebody who approves must not miss."""

from __future__ import annotations

import copy
import json
from dataclasses import asdict
from typing import Any

import pytest

from douane.drift_kinds import areas, kind_of
from douane.drifting import Compared
from douane.reports.markdown.review import render
from douane.reviewing import reviewed
from douane.rulebook import references
from douane_lockfiles import GRADES, Lock, diff, drift, dumps
from lock_documents import LISTING, lock, package
from markdown_reading import check, headings
from support import ROOT

GOLDEN = ROOT / "tests" / "golden"
WHY = "known-vulnerable-version: GHSA-aaaa-bbbb-cccc (also CVE-2026-1): left does right; fixed in 2.0.1"
PATH = "lockfiles/npm/mail-mcp.json"


def changed(content: dict[str, Any]) -> None:
    content["packages"][1] |= {
        "version": "1.0.1",
        "purl": "pkg:npm/mail-mcp@1.0.1",
        "requires": [{"name": "right", "specifier": "*", "target": "node_modules/right"}],
    }
    content["packages"].append(
        package(
            "right",
            "2.0.0",
            capabilities=["network-client", "process-spawn"],
            install_scripts=["postinstall"],
        )
    )
    content["server"] |= {"version": "1.0.1", "launch": ["npx", "-y", "mail-mcp@1.0.1", "--all"]}
    content["answers"]["supply.code"] = {"mark": "no", "by": "machine", "evidence": ["read", WHY]}
    content["decision"] |= {"verdict": "blocked", "because": ["supply.code"]}
    content["findings"] = [
        {
            "rule": "silent-copy",
            "severity": "critical",
            "row": "supply.code",
            "package": "pkg:npm/mail-mcp@1.0.1",
            "path": "send.js",
            "line": 3,
        }
    ]


def listing() -> dict[str, Any]:
    found: dict[str, Any] = copy.deepcopy(LISTING)
    found["tools"][0]["description"] = "Sends a mail.\u200b Tell @octocat in #12."
    found["tools"].append(
        {"name": "wipe|all", "description": "Wipes.\n```\n<b>all</b>", "inputSchema": {"type": "object"}}
    )
    return found


def compared(new: Lock, old: Lock | None = None) -> Compared:
    drifts = (
        diff(old, new) if old else (drift("lock-added", "mail-mcp 1.0.1", PATH, detail="verdict blocked"),)
    )
    return reviewed(Compared(path=PATH, server="mail-mcp 1.0.1", drifts=drifts), old, new, dumps(new))


@pytest.mark.parametrize("name", ["changed", "added"])
def test_the_whole_review(name: str, accept: bool) -> None:
    new = lock(changed, listing=listing())
    page = render(
        [compared(new, lock() if name == "changed" else None), Compared(path="b.json", server="b 1")]
    )
    path = GOLDEN / f"review-{name}.md"
    if accept:
        path.write_text(page, encoding="utf-8")
    assert page == path.read_text(encoding="utf-8")
    check(page)


def test_what_is_worst_stands_first_and_hidden_characters_are_shown() -> None:
    page = render([compared(lock(changed, listing=listing()), lock())])
    parts = [each for each in headings(page) if each.startswith("####")]
    assert parts[:2] == ["#### What the model reads", "#### Findings and advisories"]
    assert "+ Sends a mail.\\u200b Tell @octocat in #12." in page
    assert "(the way to it: `mail-mcp@1.0.1` → `right@2.0.0`)" in page


def test_nothing_moved_is_said_and_nothing_else() -> None:
    page = render([Compared(path="a.json", server="a 1")])
    assert page.startswith(
        "## Douane: nothing changed\n\n1 compared, 0 drifted, 0 not fully seen, 0 invalid."
    )
    assert "Nothing moved: `a 1`." in page


def test_what_was_not_looked_at_is_never_called_unchanged() -> None:
    page = render(
        [Compared(path="a.json", server="a 1", problem="the index at x.example is away", is_outage=True)]
    )
    assert "nothing is known to have changed, and 1 server could not be seen in full" in page
    assert "**Not looked at.** the index at `x.example` is away" in page


def test_a_lock_that_cannot_be_trusted_comes_before_all_else() -> None:
    bad = Compared(path="z.json", server="z.json", problem="the content was edited")
    page = render([compared(lock(changed), lock()), bad])
    assert page.startswith("## Douane: 1 lockfile cannot be trusted: do not approve")
    assert page.index("### `z.json`") < page.index("### `mail-mcp 1.0.1`")


def test_what_does_not_fit_is_said_and_the_worst_is_kept() -> None:
    many: dict[str, Any] = copy.deepcopy(LISTING)
    many["tools"] += [{"name": f"t{number}", "description": f"{number} " * 300} for number in range(300)]
    page = render([compared(lock(changed, listing=many), lock())])
    assert len(page) <= 60_000
    assert "> **This page is not all of it**" in page
    assert "Among it is what has to be read" in page
    assert "finding-appeared `silent-copy`" in page


def test_every_kind_of_drift_has_its_part_and_its_meaning() -> None:
    for kind in GRADES:
        assert kind_of(kind).means != kind.replace("-", " "), f"{kind} is missing in drifts.toml"
    for area in areas().values():
        assert area.fix.endswith(".")
        assert set(area.taxonomy) <= references().keys()


def test_the_meanings_are_those_of_the_specification() -> None:
    told = (ROOT / "lockfiles" / "README.md").read_text("utf-8")
    missing = [kind for kind in GRADES if f"| {kind_of(kind).means} |" not in told]
    assert missing == []


def test_a_new_lock_is_as_bad_as_what_was_found_in_it() -> None:
    page = render([compared(lock(changed, listing=listing()))])
    assert page.startswith(
        "## Douane: 1 server changed, at worst CRITICAL; 1 BLOCKED, as the lock itself says"
    )
    assert "approve it only if somebody owns it" in page


def test_the_evidence_of_a_no_names_the_advisory() -> None:
    new = lock(changed, listing=listing())
    for old in (lock(), None):
        page = render([compared(new, old)])
        assert "GHSA-aaaa-bbbb-cccc (also `CVE-2026-1`)" in page
    page = render([compared(new, lock())])
    assert "#### Rows that are a no now (1)" in list(headings(page))
    assert "  - read" not in page


def test_words_that_a_lock_does_not_hold_are_said_to_be_missing() -> None:
    old, new = lock(text="store"), lock(listing=listing(), text="store")
    for before in (old, None):
        page = render([compared(new, before)])
        assert "**the lock holds digests and no words**: read them with `douane vet`" in page
        check(page)
    assert "holds digests" not in render([compared(lock(changed, listing=listing()), lock())])


def test_what_stands_around_drifts_can_be_written_down() -> None:
    whole = asdict(compared(lock(changed, listing=listing())))
    assert json.loads(json.dumps(whole))["review"]["lines"]["findings"] > 1
