"""Whose code a finding is about."""

from __future__ import annotations

from closures import ENVIRONMENT, edges, npm
from douane.model import Closure, Confidence, Finding, Owner, Relation, Severity, Where
from douane.owners import owned

CLOSURE = Closure(
    root="node_modules/server",
    packages=(
        npm("beside"),
        npm("deep", path="node_modules/b/node_modules/deep"),
        npm("b"),
        npm("server"),
        npm("deep"),
        npm("a", optional=True),
        npm("express"),
    ),
    edges=edges(
        "server > a *",
        "a > b *",
        "b > b/node_modules/deep *",
        "server > express *",
        "express > deep *",
        "deep > express *",
    ),
    environment=ENVIRONMENT,
)


def finding(package: str | None) -> Finding:
    return Finding(
        rule="x",
        severity=Severity.LOW,
        confidence=Confidence.LOW,
        package=package,
        where=Where(),
        excerpt="",
        why="",
        remedy="",
        row="supply.code",
    )


def owner(name: str) -> Owner | None:
    (found,) = owned([finding(f"pkg:npm/{name}@1.0.0")], CLOSURE)
    return found.owner


def test_by_the_shortest_way() -> None:
    assert owner("server") == Owner(relation=Relation.SERVER, way=("server",))
    assert owner("a") == Owner(relation=Relation.DIRECT, way=("server", "a"), optional=True)
    assert owner("express") == Owner(relation=Relation.DIRECT, way=("server", "express"), library=True)
    assert owner("b") == Owner(relation=Relation.TRANSITIVE, way=("server", "a", "b"))
    assert owner("deep") == Owner(relation=Relation.TRANSITIVE, way=("server", "express", "deep"))
    assert owner("beside") == Owner(relation=Relation.BESIDE, way=("beside",))


def test_nobodys_where_no_package_is_meant() -> None:
    assert owner("elsewhere") is None
    found = owned([finding(None), finding("pkg:npm/a@1.0.0")], None)
    assert [each.owner for each in found] == [None, None]
    assert owned([finding(None)], CLOSURE)[0].owner is None
