"""Advisories: the shipped list, a database behind an injected transport, the store, and what is a gap."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import unquote

import pytest

from douane.errors import NetworkError
from douane.http import Http, Response
from douane.identity.advisories import SHIPPED, Looked, lookup
from douane.model import Closure, Ecosystem, Environment, Package, Severity
from douane.store import Store

URL = "https://osv.test"
NOWHERE = Environment(
    python="3.11.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)
CRITICAL = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"

Answer = Callable[[str, Any], Any]


class Database:
    """Speaks the OSV API out of a mapping (name, version) -> identifiers, and remembers what it was asked."""

    def __init__(
        self, ids: Mapping[tuple[str, str], list[str]], documents: Mapping[str, dict[str, Any]]
    ) -> None:
        self.ids, self.documents = ids, documents
        self.batches: list[int] = []
        self.details: list[str] = []
        self.page = 1000

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        if method == "POST":
            queries = json.loads(body or b"")["queries"]
            self.batches.append(len(queries))
            return self.reply(url, {"results": [self.result(query) for query in queries]})
        identifier = unquote(url.rpartition("/")[2])
        self.details.append(identifier)
        document = self.documents.get(identifier)
        return self.reply(url, document) if document is not None else Response(404, {}, b"", url)

    def result(self, query: dict[str, Any]) -> dict[str, Any]:
        ids = self.ids.get((query["package"]["name"], query["version"]), [])
        start = int(query.get("page_token", 0))
        result: dict[str, Any] = {}
        if ids[start : start + self.page]:
            result["vulns"] = [{"id": each, "modified": "2099"} for each in ids[start : start + self.page]]
        if ids[start + self.page :]:
            result["next_page_token"] = str(start + self.page)
        return result

    def reply(self, url: str, document: object) -> Response:
        return Response(200, {}, json.dumps(document).encode(), url)


class Broken:
    """Answers every question with the same bytes, or fails."""

    def __init__(self, body: bytes | NetworkError) -> None:
        self.body = body
        self.asked = 0

    def send(self, method: str, url: str, *_: object) -> Response:
        self.asked += 1
        if isinstance(self.body, NetworkError):
            raise self.body
        return Response(200, {}, self.body, url)


def package(name: str, version: str = "1.0.0", ecosystem: Ecosystem = Ecosystem.NPM, **rest: Any) -> Package:
    return Package(ecosystem=ecosystem, name=name, version=version, path=rest.pop("path", name), **rest)


def closure(*packages: Package) -> Closure:
    return Closure(root=packages[0].path, packages=packages, edges=(), environment=NOWHERE)


def looked(
    transport: Any, *packages: Package, store: Store | None = None, now: float = 1e9, offline: bool = False
) -> Looked:
    http = Http(transport, offline=offline, sleep=lambda _: None)
    return lookup(closure(*packages), http, store or Store.in_memory(), clock=lambda: now, url=URL)


def test_what_the_database_knows_becomes_advisories() -> None:
    database = Database(
        {("a", "1.0.0"): ["GHSA-1", "MAL-2"], ("@s/b", "2.0.0"): ["GHSA-3"]},
        {
            "GHSA-1": {"summary": "bad \x1b[31m", "severity": [{"type": "CVSS_V3", "score": CRITICAL}]},
            "MAL-2": {"details": "steals"},
            "GHSA-3": {"database_specific": {"severity": "MODERATE"}, "aliases": ["CVE-9", 7]},
        },
    )
    found = looked(database, package("a"), package("@s/b", "2.0.0"), package("clean"))
    assert [(each.id, each.package, each.severity, each.malicious) for each in found.advisories] == [
        ("GHSA-3", "pkg:npm/%40s/b@2.0.0", Severity.MEDIUM, False),
        ("GHSA-1", "pkg:npm/a@1.0.0", Severity.CRITICAL, False),
        ("MAL-2", "pkg:npm/a@1.0.0", Severity.CRITICAL, True),
    ]
    assert found.advisories[0].aliases == ("CVE-9",)
    assert "\x1b" not in found.advisories[1].summary
    assert found.sources == (SHIPPED, "OSV (osv.test)")
    assert found.gaps == ()
    assert database.batches == [3]


def test_ecosystems_are_named_as_the_database_spells_them() -> None:
    asked: list[Any] = []

    class Listening(Database):
        def result(self, query: dict[str, Any]) -> dict[str, Any]:
            asked.append(query)
            return {}

    looked(Listening({}, {}), package("a"), package("b", ecosystem=Ecosystem.PYPI))
    assert [query["package"]["ecosystem"] for query in asked] == ["npm", "PyPI"]


def test_withdrawn_advisories_are_left_out() -> None:
    database = Database({("a", "1.0.0"): ["GHSA-1"]}, {"GHSA-1": {"withdrawn": "2099-01-01T00:00:00Z"}})
    assert looked(database, package("a")).advisories == ()


def test_aliases_are_one_advisory_with_the_worst_severity() -> None:
    database = Database(
        {("a", "1.0.0"): ["GHSA-1", "PYSEC-2"]},
        {
            "GHSA-1": {"aliases": ["CVE-1"], "database_specific": {"severity": "LOW"}},
            "PYSEC-2": {"aliases": ["CVE-1", "GHSA-1"], "severity": [{"score": CRITICAL}]},
        },
    )
    (found,) = looked(database, package("a")).advisories
    assert (found.id, found.severity, found.aliases) == ("GHSA-1", Severity.CRITICAL, ("CVE-1", "PYSEC-2"))


def test_large_closures_are_asked_in_batches_and_pages_are_followed() -> None:
    many = [package(f"p{index}") for index in range(2300)]
    database = Database({("p7", "1.0.0"): [f"GHSA-{index}" for index in range(5)]}, {})
    database.page = 2
    found = looked(database, *many)
    assert database.batches == [1000, 1, 1, 1000, 300]
    assert sorted(set(database.details)) == [f"GHSA-{index}" for index in range(5)]
    assert found.advisories == ()  # the database no longer has them: taken back
    assert not found.gaps


def test_endless_pages_are_a_gap() -> None:
    class Endless(Database):
        def result(self, query: dict[str, Any]) -> dict[str, Any]:
            return {"next_page_token": "again"}

    found = looked(Endless({}, {}), package("a"))
    assert "pages without end" in found.gaps[0].why


def test_answers_are_kept_and_asked_again_when_they_are_old() -> None:
    store = Store.in_memory()
    database = Database({("a", "1.0.0"): ["GHSA-1"]}, {"GHSA-1": {"summary": "bad"}})
    once = looked(database, package("a"), store=store, now=1000.0)
    again = looked(database, package("a"), store=store, now=1000.0 + 6 * 3600 - 1)
    assert once == again
    assert (database.batches, database.details) == ([1], ["GHSA-1"])
    looked(database, package("a"), store=store, now=1000.0 + 6 * 3600 + 1)
    assert (database.batches, database.details) == ([1, 1], ["GHSA-1"])


def test_an_unreachable_database_is_one_gap_and_asked_once() -> None:
    dead = Broken(NetworkError("osv.test is not a host name that is known here"))
    found = looked(dead, package("a"), package("b"))
    assert dead.asked == 1
    assert found.sources == (SHIPPED,)
    (gap,) = found.gaps
    assert (gap.what, gap.rows) == ("published advisories", ("supply.code",))
    assert "osv.test is not a host name" in gap.why


def test_what_was_known_is_told_although_the_database_is_unreachable() -> None:
    store = Store.in_memory()
    database = Database({("a", "1.0.0"): ["MAL-1"]}, {"MAL-1": {}})
    looked(database, package("a"), store=store, now=0.0)
    found = looked(Broken(NetworkError("down")), package("a"), store=store, now=1e6)
    assert [each.id for each in found.advisories] == ["MAL-1"]
    assert found.gaps
    assert found.sources == (SHIPPED,)


def test_offline_uses_the_store_and_says_what_it_does_not_know() -> None:
    store = Store.in_memory()
    database = Database({("a", "1.0.0"): ["GHSA-1"]}, {"GHSA-1": {"summary": "bad"}})
    looked(database, package("a"), store=store, now=0.0)
    nobody = Broken(NetworkError("must not be asked"))
    day = looked(nobody, package("a"), store=store, now=86400.0, offline=True)
    assert ([each.id for each in day.advisories], day.gaps) == (["GHSA-1"], ())
    assert day.sources == (SHIPPED, "OSV (osv.test)")
    month = looked(nobody, package("a"), store=store, now=30 * 86400.0, offline=True)
    assert "dates from 1970-01-01" in month.gaps[0].why
    other = looked(nobody, package("a"), package("b"), store=store, now=1.0, offline=True)
    assert (other.gaps[0].why.endswith("(1 package)"), nobody.asked) == (True, 0)
    assert other.sources == (SHIPPED,)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b"{}",
        b'{"results": []}',
        b'{"results": [1, 2]}',
        b"[" * 100_000,
        b'{"results": {"vulns": []}}',
    ],
)
def test_answers_of_another_shape_are_gaps(body: bytes) -> None:
    found = looked(Broken(body), package("a"))
    assert found.gaps
    assert found.sources == (SHIPPED,)


@pytest.mark.parametrize(
    "vulns",
    [None, {}, [None], [{"id": 3}], [{"id": "../../x"}], [{"id": "a" * 200}], [{"id": "x\ny"}], [{"id": ""}]],
)
def test_identifiers_that_are_none_are_left_out(vulns: object) -> None:
    body = json.dumps({"results": [{"vulns": vulns}]}).encode()
    assert looked(Broken(body), package("a")).advisories == ()


def test_a_missing_text_is_a_gap_but_the_advisory_stays() -> None:
    class Silent(Database):
        def send(self, method: str, url: str, *rest: Any) -> Response:
            if method == "GET":
                return Response(200, {}, b"nonsense", url)
            return super().send(method, url, *rest)

    found = looked(Silent({("a", "1.0.0"): ["MAL-1", "GHSA-2"]}, {}), package("a"))
    assert [(each.id, each.severity) for each in found.advisories] == [
        ("GHSA-2", Severity.MEDIUM),
        ("MAL-1", Severity.CRITICAL),
    ]
    assert found.gaps[0].what == "the text of GHSA-2, MAL-1"


@pytest.mark.parametrize(
    ("name", "version", "ecosystem", "hit"),
    [
        ("postmark-mcp", "1.0.15", Ecosystem.NPM, False),
        ("postmark-mcp", "1.0.16", Ecosystem.NPM, True),
        ("postmark-mcp", "1.0.9", Ecosystem.NPM, False),
        ("postmark-mcp", "2.0.0-beta.1", Ecosystem.NPM, True),
        ("postmark-mcp", "1.0.16", Ecosystem.PYPI, False),
        ("mcp-server-pg", "0.2.0", Ecosystem.NPM, True),
        ("mcp-server-pg", "0.1.0", Ecosystem.NPM, False),
        ("@lanyer640/mcp-runcommand-server", "0.0.1", Ecosystem.NPM, True),
        ("Groq_MCP", "9.9.9", Ecosystem.PYPI, True),
        ("story-mcp-hub", "9999.0.0", Ecosystem.PYPI, True),
    ],
)
def test_the_shipped_list_names_versions(name: str, version: str, ecosystem: Ecosystem, hit: bool) -> None:
    found = looked(Database({}, {}), package(name, version, ecosystem))
    assert [each.malicious for each in found.advisories] == [True] * hit


def test_the_shipped_list_and_the_database_are_one_advisory() -> None:
    database = Database(
        {("postmark-mcp", "1.0.16"): ["MAL-2025-47604"]}, {"MAL-2025-47604": {"summary": "x"}}
    )
    (found,) = looked(database, package("postmark-mcp", "1.0.16")).advisories
    assert found.source == "shipped list, osv.test"


def test_a_folder_is_not_asked_about() -> None:
    database = Database({}, {})
    found = looked(database, package("mine", path="."))
    assert (database.batches, found.gaps) == ([], ())


def test_credentials_in_the_address_are_not_shown() -> None:
    http = Http(Broken(b"{}"), sleep=lambda _: None)
    found = lookup(
        closure(package("a")), http, Store.in_memory(), clock=lambda: 0.0, url="https://u:secret@osv.test/"
    )
    assert "secret" not in str(found)
