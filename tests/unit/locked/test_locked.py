"""A lock tells its closure without network or store."""

from __future__ import annotations

from typing import Any

from douane.graph import Graph
from douane.locked import closure_of
from lock_documents import lock


def required(document: dict[str, Any]) -> None:
    left, server = document["packages"]
    server["requires"] = [
        {"name": "left", "specifier": "^2", "target": "node_modules/left", "kind": "dependency"},
        {"name": "gone\u202e", "specifier": "", "target": "node_modules/gone", "kind": "optional"},
    ]
    left |= {"alias": "left", "optional": True, "os": ["linux"], "deprecated": "old", "size": 12}
    document["gaps"] = [
        {"what": "published advisories", "rows": ["supply.code"]},
        {"what": "left: index.js", "rows": ["supply.code"]},
        {"what": "tool definitions", "rows": ["supply.tools"]},
    ]


def test_packages_edges_and_gaps() -> None:
    closure = closure_of(lock(required), beside=("published advisories",))
    assert closure.server.name == "mail-mcp"
    left = closure.packages[0]
    assert (left.name, left.version, left.alias, left.optional, left.os) == (
        "left",
        "2.0.0",
        "left",
        True,
        ("linux",),
    )
    assert (left.deprecated, left.size, left.kinds) == ("old", 12, ("network-client",))
    assert [row.package.name for row in Graph(closure).rows()] == ["mail-mcp", "left"]
    assert [(gap.what, gap.why) for gap in closure.gaps] == [
        ("left: index.js", "was not seen when it was pinned"),
        ("gone\\u202e (any version)", "mail-mcp requires it, and the lock does not have it"),
    ]
    assert (closure.environment.node, closure.environment.libc) == ("20.0.0", "glibc")


def test_names_are_those_before_they_were_quoted() -> None:
    def scoped(document: dict[str, Any]) -> None:
        document["packages"][0] |= {"purl": "pkg:npm/%40a/b%2Bc@2.0.0", "path": "node_modules/@a/b+c"}

    assert closure_of(lock(scoped)).packages[0].name == "@a/b+c"
