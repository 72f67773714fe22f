"""Small worlds made by hand: one behaviour of npm each, with the placement npm 11 gives."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from douane.errors import NetworkError, NotFoundError, ResolutionError
from douane.model import Edge, Environment
from douane.progress import Silent
from douane.resolve.npm import resolution, resolve, resolve_manifest
from douane.resolve.npm_closure import Resolution
from worlds.npm.world import LINUX, World, placed, registry, wanted


def solve(packages: dict[str, Any], *install: str, environment: Environment = LINUX) -> Resolution:
    world = World(packages=packages)
    return resolution([wanted(text) for text in install], environment, registry(world), Silent())


def tree(packages: dict[str, Any], *install: str) -> dict[str, str]:
    return placed(solve(packages, *install).closure.packages)


def versions(**declared: Any) -> dict[str, Any]:
    """A package: keyword `v1_0_0` is version 1.0.0; the highest one is `latest`."""
    named = {name[1:].replace("_", "."): manifest for name, manifest in declared.items()}
    return {"versions": named, "tags": {"latest": max(named)}}


def needs(**dependencies: str) -> dict[str, Any]:
    return {"dependencies": dependencies}


def test_a_conflicting_version_is_nested_below_who_needs_it() -> None:
    packages = {
        "app": versions(v1_0_0=needs(a="^1.0.0", b="^1.0.0", x="^2.0.0")),
        "a": versions(v1_0_0=needs(x="^1.0.0")),
        "b": versions(v1_0_0=needs(x="^1.0.0")),
        "x": versions(v1_0_0={}, v1_5_0={}, v2_0_0={}),
    }
    assert tree(packages, "app") == {
        "app": "app@1.0.0",
        "a": "a@1.0.0",
        "b": "b@1.0.0",
        "x": "x@2.0.0",
        "a>x": "x@1.5.0",
        "b>x": "x@1.5.0",
    }


def test_what_satisfies_already_is_kept_though_a_higher_version_exists() -> None:
    packages = {
        "app": versions(v1_0_0=needs(a="^1.0.0", x="1.1.0")),
        "a": versions(v1_0_0=needs(x="^1.0.0")),
        "x": versions(v1_1_0={}, v1_2_0={}),
    }
    assert tree(packages, "app")["x"] == "x@1.1.0"
    assert "a>x" not in tree(packages, "app")


def test_a_newer_version_takes_the_place_of_an_older_one_that_everybody_would_swap() -> None:
    packages = {
        "a": versions(v1_0_0=needs(x="1.x", y="1")),
        "b": versions(v1_0_0=needs(x="^1.0.0")),
        "x": {"versions": {"1.0.0": {}, "1.1.0": {}}, "tags": {"latest": "1.0.0"}},
        "y": versions(v1_0_0=needs(x=">=1.1.0")),
    }
    assert tree(packages, "a", "b") == {"a": "a@1.0.0", "b": "b@1.0.0", "x": "x@1.1.0", "y": "y@1.0.0"}


def test_cycles_end() -> None:
    packages = {
        "a": versions(v1_0_0=needs(b="1")),
        "b": versions(v1_0_0=needs(c="1", b="1")),
        "c": versions(v1_0_0=needs(a="1")),
    }
    assert tree(packages, "a") == {"a": "a@1.0.0", "b": "b@1.0.0", "c": "c@1.0.0"}


def test_a_cycle_of_conflicting_versions_is_closed_by_reference() -> None:
    packages = {
        "a": versions(v1_0_0=needs(b="1"), v2_0_0=needs(b="2")),
        "b": versions(v1_0_0=needs(a="2"), v2_0_0=needs(a="1")),
    }
    closure = solve(packages, "a@1").closure
    found = placed(closure.packages)
    assert found["a"] == "a@1.0.0"
    assert len(found) < 6
    assert {edge.target for edge in closure.edges} <= {package.path for package in closure.packages}


def test_peers_are_placed_beside_their_dependent() -> None:
    packages = {
        "app": versions(v1_0_0=needs(plugin="1")),
        "plugin": versions(v1_0_0={"peerDependencies": {"host": "^2.0.0"}}),
        "host": versions(v1_0_0={}, v2_0_0={}, v3_0_0={}),
    }
    result = solve(packages, "app")
    assert placed(result.closure.packages) == {
        "app": "app@1.0.0",
        "plugin": "plugin@1.0.0",
        "host": "host@2.0.0",
    }
    host = next(package for package in result.closure.packages if package.name == "host")
    assert host.peer
    assert (
        Edge(
            source="node_modules/plugin",
            target="node_modules/host",
            name="host",
            specifier="^2.0.0",
            kind="peer",
        )
        in result.closure.edges
    )


def test_a_peer_set_that_conflicts_goes_below_who_brought_it() -> None:
    packages = {
        "app": versions(v1_0_0=needs(plugin="1")),
        "host": versions(v1_0_0={}, v2_0_0={}),
        "plugin": versions(v1_0_0={"peerDependencies": {"host": "^2.0.0"}}),
    }
    assert tree(packages, "host@1", "app") == {
        "app": "app@1.0.0",
        "host": "host@1.0.0",
        "app>plugin": "plugin@1.0.0",
        "app>host": "host@2.0.0",
    }


def test_a_peer_conflict_of_the_user_s_own_making_is_refused() -> None:
    packages = {
        "host": versions(v1_0_0={}, v2_0_0={}),
        "plugin": versions(v1_0_0={"peerDependencies": {"host": "^2.0.0"}}),
    }
    with pytest.raises(ResolutionError, match=r"plugin 1\.0\.0 wants its peer host@\^2\.0\.0.*ERESOLVE"):
        tree(packages, "host@1.0.0", "plugin")


def test_an_optional_peer_is_not_installed_but_heeded() -> None:
    plugin = {"peerDependencies": {"host": "^1.0.0"}, "peerDependenciesMeta": {"host": {"optional": True}}}
    packages = {
        "app": versions(v1_0_0=needs(plugin="1")),
        "plugin": versions(v1_0_0=plugin),
        "host": versions(v1_0_0={}, v2_0_0={}),
        "both": versions(v1_0_0=needs(plugin="1", host="*")),
    }
    assert tree(packages, "app") == {"app": "app@1.0.0", "plugin": "plugin@1.0.0"}
    assert tree(packages, "both") == {
        "both": "both@1.0.0",
        "plugin": "plugin@1.0.0",
        "host": "host@1.0.0",
    }


def test_optional_packages_for_other_machines_are_left_out() -> None:
    binaries = {"bin-linux": "1", "bin-win": "1", "bin-musl": "1", "bin-not-mac": "1", "bin-arm": "1"}
    packages = {
        "app": versions(v1_0_0={"optionalDependencies": binaries}),
        "bin-linux": versions(v1_0_0={"os": ["linux"], "cpu": ["x64"], "libc": ["glibc"], **needs(dep="1")}),
        "bin-win": versions(v1_0_0={"os": ["win32"], **needs(**{"dep-win": "1"})}),
        "bin-musl": versions(v1_0_0={"libc": "musl"}),
        "bin-not-mac": versions(v1_0_0={"os": ["!darwin"]}),
        "bin-arm": versions(v1_0_0={"cpu": ["arm64", "arm"]}),
        "dep": versions(v1_0_0={}),
        "dep-win": versions(v1_0_0={}),
    }
    result = solve(packages, "app")
    assert {package.name for package in result.closure.packages} == {"app", "bin-linux", "bin-not-mac", "dep"}
    assert {package.name for package in result.left_out} == {"bin-win", "bin-musl", "bin-arm", "dep-win"}
    optional = {package.name for package in result.closure.packages if package.optional}
    assert optional == {"bin-linux", "bin-not-mac", "dep"}
    musl = replace(LINUX, libc="musl", cpu="arm64")
    there = {package.name for package in solve(packages, "app", environment=musl).closure.packages}
    assert there == {"app", "bin-musl", "bin-not-mac", "bin-arm"}


def test_a_required_package_for_another_machine_is_refused() -> None:
    packages = {"app": versions(v1_0_0=needs(win="1")), "win": versions(v1_0_0={"os": ["win32"]})}
    with pytest.raises(ResolutionError, match=r"win 1\.0\.0 is for win32, not for linux x64"):
        tree(packages, "app")


def test_optional_packages_that_do_not_exist_are_left_out() -> None:
    packages = {
        "app": versions(v1_0_0={"optionalDependencies": {"gone": "1", "old": "^9.0.0", "outer": "1"}}),
        "old": versions(v1_0_0={}),
        "outer": versions(v1_0_0=needs(missing="1", kept="1")),
        "kept": versions(v1_0_0={}),
    }
    result = solve(packages, "app")
    assert placed(result.closure.packages) == {"app": "app@1.0.0"}
    assert placed(result.left_out) == {"outer": "outer@1.0.0", "kept": "kept@1.0.0"}
    assert result.closure.gaps == ()


def test_an_optional_package_that_could_not_be_asked_for_is_a_gap() -> None:
    world = World(packages={"app": versions(v1_0_0={"optionalDependencies": {"dark": "1"}})})
    world.statuses["dark"] = 403
    closure = resolve([wanted("app")], LINUX, registry(world), Silent())
    assert [package.name for package in closure.packages] == ["app"]
    (gap,) = closure.gaps
    assert gap.what == "dark"
    assert "optional, and could not be looked up" in gap.why
    assert gap.rows == ("supply.code",)


def test_a_required_package_that_cannot_be_asked_for_ends_the_resolution() -> None:
    world = World(packages={"app": versions(v1_0_0=needs(dark="1"))})
    world.statuses["dark"] = 403
    with pytest.raises(NetworkError, match="403"):
        resolve([wanted("app")], LINUX, registry(world), Silent())


def test_aliases_stand_under_their_own_name() -> None:
    packages = {
        "app": versions(v1_0_0=needs(x="^2.0.0", **{"x-old": "npm:x@^1.0.0"})),
        "x": versions(v1_0_0=needs(y="1"), v2_0_0={}),
        "y": versions(v1_0_0={}),
    }
    closure = solve(packages, "app").closure
    assert placed(closure.packages) == {
        "app": "app@1.0.0",
        "x": "x@2.0.0",
        "x-old": "x@1.0.0",
        "y": "y@1.0.0",
    }
    old = next(package for package in closure.packages if package.path == "node_modules/x-old")
    assert (old.name, old.alias) == ("x", "x-old")
    assert old.purl == "pkg:npm/x@1.0.0"


@pytest.mark.parametrize("bundled", [["inner"], True, {"inner": "1"}])
def test_bundled_packages_come_with_their_carrier(bundled: object) -> None:
    carrier = {**needs(inner="1"), "bundleDependencies": bundled}
    packages = {"app": versions(v1_0_0=needs(carrier="1")), "carrier": versions(v1_0_0=carrier)}
    world = World(packages=packages)
    closure = resolve([wanted("app")], LINUX, registry(world), Silent())
    assert placed(closure.packages) == {"app": "app@1.0.0", "carrier": "carrier@1.0.0"}
    assert "inner" not in world.asked
    assert [gap.what for gap in closure.gaps] == ["what pkg:npm/carrier@1.0.0 brings along in its tarball"]


def test_what_does_not_come_from_an_index_is_a_finding_and_a_gap() -> None:
    specs = {
        "a": "git+https://git.test/a.git#main",
        "b": "someone/b",
        "c": "https://files.test/c.tgz",
        "d": "file:../d",
    }
    packages = {"app": versions(v1_0_0=needs(e="1", **specs)), "e": versions(v1_0_0={})}
    closure = solve(packages, "app").closure
    assert [package.name for package in closure.packages] == ["app", "e"]
    assert {finding.rule for finding in closure.findings} == {"non-index-dependency"}
    assert [finding.excerpt for finding in closure.findings] == [
        f"{name}: {text}" for name, text in specs.items()
    ]
    assert {finding.package for finding in closure.findings} == {"pkg:npm/app@1.0.0"}
    assert [gap.what for gap in closure.gaps] == [f"{name} ({text})" for name, text in specs.items()]


def test_a_package_with_its_own_lock_is_a_gap() -> None:
    packages = {"app": versions(v1_0_0={"_hasShrinkwrap": True, **needs(x="1")}), "x": versions(v1_0_0={})}
    (gap,) = solve(packages, "app").closure.gaps
    assert gap.what == "what pkg:npm/app@1.0.0 brings along in its tarball"


def test_a_weak_or_missing_digest_is_a_gap() -> None:
    packages = {
        "app": versions(v1_0_0={"dist": {"tarball": "https://index.test/app.tgz", "shasum": "ab" * 20}}),
        "bare": versions(v1_0_0={"dist": {"tarball": "https://index.test/bare.tgz"}}),
    }
    closure = solve(packages, "app", "bare").closure
    assert {package.name: package.integrity for package in closure.packages} == {
        "app": "sha1-q6urq6urq6urq6urq6urq6urq6s=",
        "bare": None,
    }
    assert [gap.why for gap in closure.gaps] == [
        "the index announces only a SHA-1 digest, which can be forged, for its tarball",
        "the index announces no digest for its tarball",
    ]


def test_the_first_requirement_is_the_server() -> None:
    packages = {"b": versions(v1_0_0={}), "a": versions(v1_0_0={})}
    closure = solve(packages, "b", "a").closure
    assert closure.root == "node_modules/b"
    assert closure.server.name == "b"


def test_names_that_differ_in_case_do_not_stand_side_by_side() -> None:
    packages = {
        "app": versions(v1_0_0=needs(a="1", JSONStream="1")),
        "a": versions(v1_0_0=needs(jsonstream="1")),
        "JSONStream": versions(v1_0_0={}),
        "jsonstream": versions(v1_0_0={}),
    }
    paths = set(tree(packages, "app"))
    assert len({path.lower() for path in paths}) == len(paths)


def test_a_folder_is_resolved_by_its_manifest() -> None:
    manifest: dict[str, Any] = {
        "name": "mine",
        "version": "3.0.0",
        "dependencies": {"a": "^1.0.0", "local": "file:./local"},
        "devDependencies": {"never-asked": "1"},
        "optionalDependencies": {"gone": "1"},
        "scripts": {"postinstall": "node x.js", "test": "true"},
        "overrides": {"x": "2"},
    }
    packages = {"a": versions(v1_0_0=needs(x="1")), "x": versions(v1_0_0={}, v2_0_0={})}
    world = World(packages=packages)
    closure = resolve_manifest(manifest, LINUX, registry(world), Silent())
    assert closure.root == "."
    assert placed(closure.packages) == {".": "mine@3.0.0", "a": "a@1.0.0", "x": "x@2.0.0"}
    assert closure.server.install_scripts == ("postinstall",)
    assert closure.edges[0].source == "."
    assert "never-asked" not in world.asked
    assert [finding.excerpt for finding in closure.findings] == ["local: file:./local"]
    assert [gap.what for gap in closure.gaps] == ["local (file:./local)"]


@pytest.mark.parametrize("manifest", [{}, {"name": 7, "version": [], "dependencies": "x"}])
def test_a_folder_with_a_strange_manifest_is_still_a_folder(manifest: dict[str, Any]) -> None:
    closure = resolve_manifest(manifest, LINUX, registry(World(packages={})), Silent())
    assert placed(closure.packages) == {".": "unnamed@0.0.0"}


def test_errors_of_the_request_itself_are_told_at_once() -> None:
    packages = {"app": versions(v1_0_0={}, v1_2_0={}, v2_0_0={})}
    with pytest.raises(NotFoundError, match=r"app has no version that is \^1\.5\.0; the nearest are 2"):
        tree(packages, "app@^1.5.0")
    with pytest.raises(NotFoundError, match="app has no tag beta; its tags are latest"):
        tree(packages, "app@beta")
    with pytest.raises(NotFoundError, match="knows no npm package absent"):
        tree(packages, "absent")
    with pytest.raises(ResolutionError, match="does not come from an index"):
        tree(packages, "app@git+https://git.test/x.git")
