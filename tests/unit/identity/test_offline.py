"""Advisories from the databases in the store: when they are used, how old they may be; recorded malice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from douane.errors import NetworkError
from douane.http import Http, Response
from douane.identity.advisories import SHIPPED, Looked, lookup
from douane.model import Closure, Ecosystem, Environment, Package, Severity
from douane.osv.database import FOLDER, path_in
from douane.store import Store
from osv_documents import CRITICAL, DAY, MODIFIED, NOW, advisory, database
from support import shared

NPM, PYPI = Ecosystem.NPM, Ecosystem.PYPI
NOWHERE = Environment(
    python="3.11.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)


class Nobody:
    """Answers nothing, and counts who asks."""

    def __init__(self) -> None:
        self.asked = 0

    def send(self, *_: object) -> Response:
        self.asked += 1
        raise NetworkError("osv.test could not be reached")


class Online(Nobody):
    """Says of every package what *ids* are, and of each of them nothing."""

    def __init__(self, *ids: str) -> None:
        super().__init__()
        self.ids = ids

    def send(self, *asked: object) -> Response:
        self.asked += 1
        _, url, _, body, *_ = asked
        assert isinstance(url, str)
        assert body is None or isinstance(body, bytes)
        vulns = [{"id": each, "modified": MODIFIED} for each in self.ids]
        results = [{"vulns": vulns} for _ in json.loads(body)["queries"]] if body else {}
        return Response(200, {}, json.dumps({"results": results} if body else {}).encode(), url)


def package(name: str, version: str = "1.0.0", ecosystem: Ecosystem = NPM) -> Package:
    return Package(ecosystem=ecosystem, name=name, version=version, path=name)


def looked(
    store: Path,
    *packages: Package,
    transport: Any = None,
    now: float = NOW,
    offline: bool = False,
    stale: float = 7 * DAY,
) -> Looked:
    closure = Closure(root=packages[0].path, packages=packages, edges=(), environment=NOWHERE)
    http = Http(transport or Nobody(), offline=offline, sleep=lambda _: None)
    with Store.open(store) as opened:
        return lookup(closure, http, opened, clock=lambda: now, url="https://osv.test", stale=stale)


def found(result: Looked) -> list[tuple[str, str, Severity, bool]]:
    return [(each.id, each.package, each.severity, each.malicious) for each in result.advisories]


def test_a_fresh_database_answers_and_nobody_is_asked(tmp_path: Path) -> None:
    score = [{"type": "CVSS_V3", "score": CRITICAL}]
    database(tmp_path, NPM, [
        advisory("GHSA-1", ("npm", "a"), events=[("introduced", "0"), ("fixed", "1.2.0")], severity=score),
        advisory("MAL-2", ("npm", "a"), events=(), versions=["1.0.0"], database_specific={"severity": "LOW"}),
        advisory("GHSA-3", ("npm", "a"), events=[("introduced", "2.0.0")]),
        advisory("GHSA-4", ("npm", "a"), withdrawn=MODIFIED),
    ])  # fmt: skip
    nobody = Nobody()
    result = looked(tmp_path, package("a"), package("clean"), transport=nobody)
    assert found(result) == [
        ("GHSA-1", "pkg:npm/a@1.0.0", Severity.CRITICAL, False),
        ("MAL-2", "pkg:npm/a@1.0.0", Severity.CRITICAL, True),
    ]
    assert result.advisories[0].fixed == ("1.2.0",)
    assert result.sources == (SHIPPED, "OSV database (npm)")
    assert result.ages == ("OSV database (npm): of 2026-11-20 (24 hours old)",)
    assert (result.gaps, nobody.asked) == ((), 0)


def test_aliases_of_aliases_are_one_advisory(tmp_path: Path) -> None:
    database(tmp_path, NPM, [
        advisory("A-1", ("npm", "a"), aliases=["CVE-1"]),
        advisory("B-2", ("npm", "a"), aliases=["CVE-2"]),
        advisory("MAL-3", ("npm", "a"), aliases=["CVE-1", "CVE-2"]),
        advisory("D-4", ("npm", "a")),
    ])  # fmt: skip
    result = looked(tmp_path, package("a"))
    assert [(each.id, each.aliases) for each in result.advisories] == [
        ("D-4", ()),
        ("MAL-3", ("A-1", "B-2", "CVE-1", "CVE-2")),
    ]


def test_what_is_not_in_a_database_here_is_asked_for(tmp_path: Path) -> None:
    database(tmp_path, NPM, [advisory("GHSA-1", ("npm", "a"))])
    online = Online()
    result = looked(tmp_path, package("a"), package("b", ecosystem=PYPI), transport=online)
    assert [each.id for each in result.advisories] == ["GHSA-1"]
    assert result.sources[:3] == (SHIPPED, "OSV database (npm)", "OSV (osv.test)")
    assert (online.asked, result.gaps) == (1, ())


def test_an_old_database_is_passed_over_where_somebody_can_be_asked(tmp_path: Path) -> None:
    database(tmp_path, NPM, [advisory("GHSA-1", ("npm", "a"))])
    result = looked(tmp_path, package("a"), transport=Online("MAL-9"), now=NOW + 30 * DAY)
    assert [each.id for each in result.advisories] == ["MAL-9"]
    assert (result.sources, result.ages) == ((SHIPPED, "OSV (osv.test)"), ())


@pytest.mark.parametrize("offline", [True, False])
def test_an_old_database_is_told_and_yet_a_gap_where_nobody_answers(tmp_path: Path, offline: bool) -> None:
    database(tmp_path, NPM, [advisory("GHSA-1", ("npm", "a"))])
    result = looked(tmp_path, package("a"), now=NOW + 30 * DAY, offline=offline)
    assert [each.id for each in result.advisories] == ["GHSA-1"]
    assert result.sources == (SHIPPED,)
    assert any("31 days old" in gap.why and gap.rows == ("supply.code",) for gap in result.gaps)


def test_how_old_it_may_be_is_for_the_user_to_say(tmp_path: Path) -> None:
    database(tmp_path, NPM, [advisory("GHSA-1", ("npm", "a"))])
    assert looked(tmp_path, package("a"), now=NOW + 30 * DAY, offline=True, stale=40 * DAY).gaps == ()
    assert looked(tmp_path, package("a"), offline=True, stale=DAY / 2).gaps != ()


def test_a_damaged_database_is_a_gap_unless_somebody_else_answers(tmp_path: Path) -> None:
    database(tmp_path, NPM, [advisory("GHSA-1", ("npm", "a"))])
    path_in(tmp_path / FOLDER, NPM).write_bytes(b"x" * 9000)
    result = looked(tmp_path, package("a"), offline=True)
    assert any("cannot be used" in gap.why for gap in result.gaps)
    assert looked(tmp_path, package("a"), transport=Online()).gaps == ()


def test_what_cannot_be_decided_is_a_gap_that_names_it(tmp_path: Path) -> None:
    commits = {"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}
    document = advisory("GHSA-1", ("npm", "a"))
    document["affected"] = [{"package": {"ecosystem": "npm", "name": "a"}, **commits}]
    database(tmp_path, NPM, [document])
    result = looked(tmp_path, package("a"))
    (gap,) = result.gaps
    assert (gap.what, gap.why) == (
        "whether GHSA-1 is about pkg:npm/a@1.0.0",
        "it cannot be told: it names commits, no versions",
    )


def _recorded() -> list[dict[str, Any]]:
    text = shared("names/malicious_mcp_packages.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def _reports(entries: Sequence[dict[str, Any]], ecosystem: str) -> list[dict[str, Any]]:
    """One report for each package, under its first identifier, or a made-up one where none is recorded."""
    return [
        advisory(
            (entry["ids"] or [f"MAL-0000-{number}"])[-1],
            (ecosystem, entry["name"]),
            events=[] if entry["versions"] else _events(entry),
            versions=entry["versions"],
            aliases=entry["ids"][:-1],
        )
        for number, entry in enumerate(entries)
        if entry["ecosystem"] == ecosystem
    ]


def _events(entry: dict[str, Any]) -> list[tuple[str, str]]:
    ranges = [(kind, value) for each in entry["ranges"] for kind, value in each.items()]
    return ranges or [("introduced", "0")]


def test_every_recorded_malicious_package_is_named_by_the_database(tmp_path: Path) -> None:
    entries = _recorded()
    assert len(entries) == 28
    for spelled, ecosystem in (("npm", NPM), ("PyPI", PYPI)):
        database(tmp_path, ecosystem, _reports(entries, spelled))
    for entry in entries:
        ecosystem = NPM if entry["ecosystem"] == "npm" else PYPI
        for version in entry["versions"] or ["99.0.0"]:
            result = looked(tmp_path, package(entry["name"], version, ecosystem), offline=True)
            named = [each for each in result.advisories if "OSV database" in each.source]
            assert named, (entry["name"], version)
            assert not entry["ids"] or set(entry["ids"]) & {named[0].id, *named[0].aliases}
            assert named[0].severity.rank >= Severity.MEDIUM.rank
