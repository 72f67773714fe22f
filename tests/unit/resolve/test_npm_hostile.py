"""Indexes that want to do harm: the resolution ends, soon, with a closure or a sentence."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from douane.errors import DouaneError, NetworkError, ResolutionError
from douane.model import Closure
from douane.progress import Silent
from douane.registries.npm_versions import satisfies
from douane.resolve.npm import resolve
from worlds.npm.world import LINUX, World, registry, wanted


def solve(packages: dict[str, Any], *install: str) -> Closure:
    return resolve([wanted(text) for text in install], LINUX, registry(World(packages=packages)), Silent())


def attempt(packages: dict[str, Any], *install: str) -> Closure | DouaneError:
    """What comes out, be it an error; errors must be fit to be shown."""
    try:
        return solve(packages, *install)
    except DouaneError as error:
        return error


def one(manifest: dict[str, Any]) -> dict[str, Any]:
    return {"versions": {"1.0.0": manifest}, "tags": {"latest": "1.0.0"}}


@pytest.mark.parametrize(
    "dependencies",
    [
        {"../../etc/passwd": "1"},
        {"a\x1b[2Jb": "1"},
        {"x\u202ey": "1"},
        {"ok": "\x1b]0;title\x07"},
        {"ok": "workspace:*"},
    ],
)
def test_impossible_dependencies_end_in_one_printable_line(dependencies: dict[str, str]) -> None:
    with pytest.raises(ResolutionError) as caught:
        solve({"app": one({"dependencies": dependencies}), "ok": one({})}, "app")
    assert str(caught.value).isprintable()


def test_malformed_dependencies_are_a_gap() -> None:
    packages = {"app": one({"dependencies": {"good": "1", "bad": {"version": "1"}}}), "good": one({})}
    closure = solve(packages, "app")
    assert [package.name for package in closure.packages] == ["app", "good"]
    (gap,) = closure.gaps
    assert gap.what == "dependencies of pkg:npm/app@1.0.0"


def test_a_document_that_breaks_off_ends_the_resolution() -> None:
    world = World(packages={"app": one({"dependencies": {"torn": "1"}})}, bodies={"torn": b'{"name": "to'})
    with pytest.raises(NetworkError, match=r"index\.test sent something that is no JSON for torn"):
        resolve([wanted("app")], LINUX, registry(world), Silent())


def test_peers_of_peers_without_end_are_refused() -> None:
    packages = {f"p{number}": one({"peerDependencies": {f"p{number + 1}": "1"}}) for number in range(2000)}
    with pytest.raises(ResolutionError, match="nested too deeply"):
        solve(packages, "p0")


def test_a_very_long_chain_is_just_long() -> None:
    packages = {f"c{number}": one({"dependencies": {f"c{number + 1}": "1"}}) for number in range(1500)}
    packages["c1500"] = one({})
    assert len(solve(packages, "c0").packages) == 1501


def test_everybody_the_peer_of_everybody_ends() -> None:
    names = [f"m{number}" for number in range(14)]
    packages: dict[str, Any] = {
        name: {
            "versions": {
                version: {"peerDependencies": {other: f"^{version}" for other in names if other != name}}
                for version in ("1.0.0", "2.0.0", "3.0.0")
            },
            "tags": {"latest": "1.0.0"},
        }
        for name in names
    }
    packages["app"] = one(
        {"dependencies": {name: f"^{1 + place % 3}.0.0" for place, name in enumerate(names)}}
    )
    begin = time.process_time()
    outcome = attempt(packages, "app")
    assert isinstance(outcome, Closure) or str(outcome).isprintable()
    assert time.process_time() - begin < 30


def test_versions_that_nest_each_other_without_end_are_refused() -> None:
    count = 12
    packages = {
        f"n{name}": {
            "versions": {
                f"{major}.0.0": {
                    "dependencies": {
                        f"n{(name + step) % count}": f"{(major * 7 + step * 3) % 9 + 1}" for step in (1, 2, 3)
                    }
                }
                for major in range(1, 10)
            },
            "tags": {"latest": "1.0.0"},
        }
        for name in range(count)
    }
    begin = time.process_time()
    with pytest.raises(ResolutionError, match="more than 8000 packages would have to be installed"):
        solve(packages, "n0")
    assert time.process_time() - begin < 60


_NAMES = ["a", "b", "c", "d", "e"]
_SPECS = st.sampled_from(["*", "^1.0.0", "1", "2", "^2.0.0", ">=1", "1.0.0", "1 || 2", "latest", "<2"])
_TABLES = st.dictionaries(st.sampled_from(_NAMES), _SPECS, max_size=3)
_MANIFESTS = st.fixed_dictionaries(
    {},
    optional={
        "dependencies": _TABLES,
        "optionalDependencies": _TABLES,
        "peerDependencies": _TABLES,
        "peerDependenciesMeta": st.dictionaries(
            st.sampled_from(_NAMES), st.just({"optional": True}), max_size=2
        ),
        "os": st.sampled_from([["linux"], ["!linux"], ["win32"]]),
    },
)
_VERSIONS = st.dictionaries(st.sampled_from(["1.0.0", "1.1.0", "2.0.0"]), _MANIFESTS, min_size=1)
_INDEXES = st.fixed_dictionaries(dict.fromkeys(_NAMES, _VERSIONS))


@settings(max_examples=150, deadline=None)
@given(_INDEXES)
def test_in_any_index_the_closure_is_consistent_or_refused(index: dict[str, dict[str, Any]]) -> None:
    packages = {
        name: {"versions": versions, "tags": {"latest": max(versions)}} for name, versions in index.items()
    }
    closure = attempt(packages, "a", "b")
    if not isinstance(closure, Closure):
        assert str(closure).isprintable()
        return
    assert closure == solve(packages, "a", "b")
    placed = {package.path: package for package in closure.packages}
    assert len(placed) == len(closure.packages)
    edges = {(edge.source, edge.name): edge for edge in closure.edges}
    for package in closure.packages:
        declared = index[package.name][package.version]
        optional = declared.get("optionalDependencies", {})
        for name, spec in declared.get("dependencies", {}).items():
            if name not in optional and not package.optional:
                if (package.path, name) not in edges:
                    assert any(gap.what == f"{name} ({spec})" for gap in closure.gaps)
                    continue
                target = placed[edges[package.path, name].target]
                assert spec == "latest" or satisfies(target.version, spec)
