"""Every kind of drift that two locks can show is shown by some pair of locks, and no other kind exists."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from douane_lockfiles import GRADES, Lock, diff
from lock_documents import HOSTS, LISTING, lock, package

Change = Callable[[dict[str, Any]], Any]

# What takes more than two locks: an index that answers, a folder of locks, signatures.
ELSEWHERE = {
    "quarantined",
    "version-withdrawn",
    "lock-added",
    "lock-removed",
    "lock-moved",
    "answer-outdated",
    "answer-unfounded",
    "owner-not-allowed",
    "policy-added",
    "policy-changed",
    "policy-removed",
    "lock-unsigned",
    "lock-signature-invalid",
    "lock-signer-changed",
}
FINDING = {"rule": "bad", "severity": "high", "row": "supply.code", "line": 1}
WAIVER = {"rule": "bad", "reason": "x", "owner": "Ada", "expires": "2030-01-01"}
MOVED = {"version": "1.0.1", "purl": "pkg:npm/mail-mcp@1.0.1"}

FULL: dict[str, Any] = LISTING | {
    "resourceTemplates": [{"uriTemplate": "mail://{id}", "name": "one"}],
    "contents": {"ui://a": {"text": "<p>"}},
    "extensions": {"io.example/x": {"a": 1}},
}
OTHER: dict[str, Any] = FULL | {
    "prompts": [{"name": "greet", "description": "x"}],
    "resources": [{"uri": "mail://inbox", "name": "x"}],
    "instructions": "x",
    "capabilities": {"tools": {}},
    "resourceTemplates": [{"uriTemplate": "mail://{id}", "name": "x"}],
    "contents": {"ui://a": {"text": "<b>"}},
    "extensions": {"io.example/x": {"a": 2}},
}


def tool(**changes: Any) -> Lock:
    listing = copy.deepcopy(LISTING)
    listing["tools"][0].update(changes)
    return lock(listing=listing)


def changed(section: str, **values: Any) -> Change:
    return lambda content: content[section].update(values)


def server(content: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = content["packages"][1]
    return found


def renamed(content: dict[str, Any]) -> None:
    content["server"]["name"] = "mail"
    server(content)["purl"] = "pkg:npm/mail@1.0.0"


def moved(content: dict[str, Any]) -> None:
    content["server"]["version"] = "1.0.1"
    server(content).update(MOVED)


CHANGES: tuple[Change, ...] = (
    lambda c: server(c).update(sha256="1" * 64),
    lambda c: server(c).update(sha256=None),
    lambda c: server(c).update(index="https://index.test/"),
    lambda c: server(c).update(
        yanked="x", deprecated="y", install_scripts=["postinstall"], capabilities=["shell"]
    ),
    lambda c: server(c).update(facets=[HOSTS | {"values": ["api.example.test", "other.example.test"]}]),
    lambda c: server(c).update(alias="x", requires=[{"name": "a", "specifier": "*", "target": "b"}]),
    lambda c: c["packages"].append(package("right", "1.0.0")),
    lambda c: c["packages"][0].update(path="elsewhere"),
    lambda c: c["packages"][0].update(version="3.0.0", purl="pkg:npm/left@3.0.0"),
    moved,
    renamed,
    changed("server", launch=None, source="x", publisher="x", repository="x"),
    changed("environment", node="22.0.0"),
    changed("surface", source="sandbox"),
    changed("surface", source="recorded", protocol="x", future=1),
    changed("signatures", tool="x"),
    lambda c: c["provenance"].update(left={"verified": True}),
    lambda c: c["findings"].append(FINDING),
    lambda c: c["findings"].append(FINDING | {"line": 2}),
    lambda c: c["findings"].append(FINDING | {"rule": "known-malicious-version"}),
    lambda c: c["gaps"].append({"what": "x", "rows": []}),
    lambda c: c["answers"]["supply.code"].update(mark="no"),
    lambda c: c["answers"]["supply.code"].update(evidence=["other"]),
    changed("decision", owner=None, verdict="blocked", date="2026-01-01"),
    lambda c: c["waivers"].append(WAIVER),
    lambda c: c["waivers"].append(WAIVER | {"reason": "y"}),
    lambda c: c["surface"]["items"][0].update(where="a.js", conditional="if a"),
    lambda c: c.update(format={"name": "douane-lock", "major": 1, "minor": 7}),
    changed("surface", observed={"runs": 2}),
    changed("server", maintainers=["anna", "ben"]),
    lambda c: c["provenance"].update(left={"verified": True, "builder": "x"}),
)


def pairs() -> Iterator[tuple[Lock, Lock]]:
    changes = [lock(change) for change in CHANGES]
    yield from ((lock(), new) for new in changes)
    yield from ((new, lock()) for new in changes)
    yield from pairwise(changes)
    yield changes[16], changes[-1]
    yield lock(), lock(text="store")
    nothing: dict[str, Any] = {"tools": []}
    for listing in (nothing, OTHER):
        yield lock(listing=FULL), lock(listing=listing)
        yield lock(listing=listing), lock(listing=FULL)
    more = {"name": "more", "inputSchema": {"properties": {"a": {"type": "string"}, "b": {"type": "number"}}}}
    yield lock(), lock(listing=LISTING | {"tools": [*LISTING["tools"], more]})
    yield lock(), tool(inputSchema=more["inputSchema"], outputSchema={}, title="x", description="x", future=1)
    yield lock(), tool(annotations={}, icons=[], _meta={})
    yield lock(), tool(annotations=LISTING["tools"][0]["annotations"] | {"title": "x"})
    yield lock(), tool(name="deliver")


def expiring(content: dict[str, Any]) -> None:
    content["decision"]["expires"] = "2026-01-01"
    content["answers"]["supply.code"]["expires"] = {"date": "2026-01-01"}
    content["waivers"].append(WAIVER)


def test_every_kind_is_reached() -> None:
    found = {item.kind for old, new in pairs() for item in diff(old, new)}
    found |= {item.kind for item in diff(lock(), lock(expiring), today="2040-01-01")}
    assert sorted(GRADES.keys() - found - ELSEWHERE) == []
    assert sorted(found - GRADES.keys()) == []
