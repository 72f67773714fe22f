"""What tarballs and lockfiles bring: believed only where it can be verified, and never past its folder."""

from __future__ import annotations

import json
from typing import Any

import pytest

from douane.errors import InputError, ResolutionError
from douane.fetching import fetch
from douane.http import Http
from douane.model import Closure, Ecosystem
from douane.progress import Silent
from douane.resolve.npm import resolve, resolve_manifest
from douane.store import Store
from worlds.npm.world import INDEX, LINUX, World, dist, placed, registry, wanted

_ELSEWHERE = "https://files.test/a.tgz"
_SHA = dist("a", "1.0.0")["integrity"]


def world(**packages: Any) -> World:
    return World(packages={name: {"versions": each, "tags": {}} for name, each in packages.items()})


def folder(index: World, lock: Any, manifest: dict[str, Any] | None = None) -> Closure:
    data = lock if isinstance(lock, bytes) else json.dumps(lock).encode()
    own = manifest or {"name": "mine", "dependencies": {"a": "^1.0.0"}}
    return resolve_manifest(own, LINUX, registry(index), Silent(), ("package-lock.json", data))


def locked(**entry: Any) -> dict[str, Any]:
    return {"lockfileVersion": 3, "packages": {"": {}, "node_modules/a": {"version": "1.0.0", **entry}}}


def app(**manifest: Any) -> World:
    return world(app={"1.0.0": manifest}, a={"1.0.0": {}, "1.2.0": {}})


def solve(index: World, name: str = "app") -> Closure:
    return resolve([wanted(name + "@*")], LINUX, registry(index), Silent())


def test_a_lock_decides_without_asking_the_index() -> None:
    index = app()
    closure = folder(index, locked(resolved=dist("a", "1.0.0")["tarball"], integrity=_SHA))
    assert placed(closure.packages) == {".": "mine@0.0.0", "a": "a@1.0.0"}
    assert (closure.packages[1].url, closure.packages[1].integrity) == (dist("a", "1.0.0")["tarball"], _SHA)
    assert (closure.findings, closure.gaps, index.asked) == ((), (), [])


def test_what_a_lock_leaves_out_is_had_from_the_index() -> None:
    closure = folder(app(), locked())
    assert closure.packages[1].url == dist("a", "1.0.0")["tarball"]
    assert closure.packages[1].integrity == _SHA
    assert closure.gaps == ()


def test_a_tarball_from_elsewhere_is_a_finding_and_fetched_only_with_a_digest() -> None:
    (_, package), finding = _only(folder(app(), locked(resolved=_ELSEWHERE, integrity=_SHA)))
    assert (package.url, package.integrity) == (_ELSEWHERE, _SHA)
    assert (finding.rule, finding.package, finding.excerpt) == (
        "non-index-dependency",
        "pkg:npm/a@1.0.0",
        _ELSEWHERE,
    )
    closure = folder(app(), locked(resolved=_ELSEWHERE))
    assert closure.packages[1].url is None
    assert [(gap.what, gap.why) for gap in closure.gaps] == [
        ("pkg:npm/a@1.0.0", "the lockfile states no digest for its tarball")
    ]


@pytest.mark.parametrize("resolved", ["git+ssh://git@git.test/a.git#0123", "file:../a.tgz"])
def test_what_is_no_tarball_of_the_web_is_not_fetched(resolved: str) -> None:
    spec = resolved if resolved.startswith("file") else "git+ssh://git@git.test/a.git"
    manifest = {"name": "mine", "dependencies": {"a": spec}}
    closure = folder(app(), locked(resolved=resolved, integrity=_SHA), manifest)
    assert placed(closure.packages)["a"] == "a@1.0.0"
    assert closure.packages[1].url is None
    assert [finding.excerpt for finding in closure.findings] == [resolved]


def test_a_url_dependency_with_a_digest_in_the_lock_is_fetched() -> None:
    manifest = {"name": "mine", "dependencies": {"a": _ELSEWHERE}}
    closure = folder(app(), locked(resolved=_ELSEWHERE, integrity=_SHA), manifest)
    assert (closure.packages[1].url, closure.packages[1].integrity) == (_ELSEWHERE, _SHA)
    assert len(closure.findings) == 1


def test_what_a_lock_says_is_bundled_has_its_carrier_and_no_digest() -> None:
    lock = locked(integrity=_SHA, bundleDependencies=["b"], dependencies={"b": "1", "c": "1"})
    inner = {"version": "1.0.0", "inBundle": True, "dependencies": {"c": "1"}}
    lock["packages"]["node_modules/a/node_modules/b"] = inner
    lock["packages"]["node_modules/a/node_modules/b/node_modules/c"] = {"version": "1.0.0", "inBundle": True}
    lock["packages"]["node_modules/c"] = {"version": "1.0.0", "inBundle": True, "integrity": _SHA}
    closure = folder(world(a={"1.0.0": {}}, c={"1.0.0": {}}), lock)
    assert {package.path: package.carrier for package in closure.packages} == {
        ".": None,
        "node_modules/a": None,
        "node_modules/a/node_modules/b": "node_modules/a",
        "node_modules/a/node_modules/b/node_modules/c": "node_modules/a",
        "node_modules/c": None,
    }
    assert closure.gaps == ()


def test_another_packages_tarball_under_this_name_is_a_finding() -> None:
    lie = dist("evil", "1.0.0")["tarball"]
    closure = folder(app(), locked(resolved=lie, integrity=_SHA))
    assert [finding.excerpt for finding in closure.findings] == [lie]


def test_a_lock_that_does_not_satisfy_is_a_gap_and_completed() -> None:
    manifest = {"name": "mine", "dependencies": {"a": "^1.2.0"}}
    closure = folder(app(), locked(integrity=_SHA), manifest)
    assert placed(closure.packages)["a"] == "a@1.2.0"
    assert [gap.what for gap in closure.gaps] == ["package-lock.json"]
    assert "does not satisfy package.json" in closure.gaps[0].why


@pytest.mark.parametrize(
    ("lock", "why"),
    [
        ({"lockfileVersion": 1, "dependencies": {"a": {"version": "1.0.0"}}}, "version is 1"),
        (b"{", "no JSON"),
        (b"[]", "holds no object"),
        (b"[" * 200_000, "no JSON"),
        (
            {"lockfileVersion": 3, "packages": {f"node_modules/p{n}": {} for n in range(8_001)}},
            "more than 8000",
        ),
    ],
)
def test_a_lock_that_cannot_be_followed_is_a_gap_and_the_ranges_are_used(lock: Any, why: str) -> None:
    closure = folder(app(), lock)
    assert placed(closure.packages)["a"] == "a@1.2.0"
    (gap,) = closure.gaps
    assert gap.what == "package-lock.json"
    assert why in gap.why


@pytest.mark.parametrize(
    ("path", "entry"),
    [
        ("node_modules/../../etc", {"version": "1.0.0"}),
        ("/node_modules/a", {"version": "1.0.0"}),
        ("packages/a", {"version": "1.0.0"}),
        ("node_modules/b", {"link": True, "resolved": "packages/b"}),
        ("node_modules/b", {"version": "not one"}),
        ("node_modules/.bin", {"version": "1.0.0"}),
        ("node_modules/b\x1b[2J", {"version": "1.0.0"}),
        ("node_modules/b", "1.0.0"),
    ],
)
def test_what_is_no_package_in_a_lock_is_a_gap(path: str, entry: Any) -> None:
    lock = locked(integrity=_SHA)
    lock["packages"][path] = entry
    closure = folder(app(), lock)
    assert placed(closure.packages) == {".": "mine@0.0.0", "a": "a@1.0.0"}
    (gap,) = closure.gaps
    assert gap.what.endswith(" in package-lock.json")
    assert gap.what.isprintable()


def test_a_shrinkwrap_does_not_reach_out_of_its_package() -> None:
    outside = {
        "../../node_modules/a": {"version": "6.6.6"},
        "node_modules/x/../../../a": {"version": "6.6.6"},
        "node_modules/lost/node_modules/a": {"version": "6.6.6"},
        "node_modules/a": {"version": "1.0.0", "resolved": _ELSEWHERE, "integrity": _SHA},
    }
    files = {"npm-shrinkwrap.json": {"lockfileVersion": 3, "packages": outside}}
    index = app(_hasShrinkwrap=True, dependencies={"a": "^1.0.0"}, files=files)
    closure = solve(index)
    assert placed(closure.packages) == {"app": "app@1.0.0", "app>a": "a@1.0.0"}
    assert [finding.excerpt for finding in closure.findings] == [_ELSEWHERE]
    (gap,) = closure.gaps
    assert gap.what.startswith(
        "../../node_modules/a, node_modules/x/../../../a in the shrinkwrap of pkg:npm/app"
    )


def test_bytes_that_are_not_those_announced_are_not_opened() -> None:
    files = {"node_modules/b/package.json": {"name": "b", "version": "1.0.0"}}
    index = app(bundleDependencies=["b"], dependencies={"b": "1"}, files=files)
    honest = solve(index)
    assert placed(honest.packages) == {"app": "app@1.0.0", "app>b": "b@1.0.0"}
    assert (honest.packages[1].carrier, honest.packages[1].integrity, honest.packages[1].url) == (
        "node_modules/app",
        None,
        None,
    )
    index.bodies["app/-/app-1.0.0.tgz"] = b"something else"
    lying = solve(index)
    assert placed(lying.packages) == {"app": "app@1.0.0"}
    (gap,) = lying.gaps
    assert gap.what == "what pkg:npm/app@1.0.0 brings along in its tarball"
    assert "not those the index announced" in gap.why


def test_what_has_no_digest_is_not_opened() -> None:
    files = {"node_modules/b/package.json": {"name": "b", "version": "1.0.0"}}
    tarball = {"tarball": f"{INDEX}/app/-/app-1.0.0.tgz"}
    index = app(bundleDependencies=["b"], dependencies={"b": "1"}, files=files, dist=tarball)
    closure = solve(index)
    assert placed(closure.packages) == {"app": "app@1.0.0"}
    assert "app/-/app-1.0.0.tgz" not in index.asked
    assert any("no digest" in gap.why for gap in closure.gaps)


@pytest.mark.parametrize("content", ["{", "[]", {"name": 7}, {"name": "b"}, "[" * 100_000])
def test_a_malformed_bundled_manifest_is_a_gap(content: Any) -> None:
    files = {"node_modules/b/package.json": content}
    index = app(bundleDependencies=["b"], dependencies={"b": "1"}, files=files)
    closure = solve(index)
    assert placed(closure.packages) == {"app": "app@1.0.0", "app>b": "b@0.0.0"}
    assert [gap.what for gap in closure.gaps] == ["package.json of pkg:npm/b@0.0.0"]


def test_folders_that_cannot_be_packages_are_no_packages() -> None:
    names = (".bin/x", "b/lib", "..", "@s", "b/node_modules/@s/..")
    files = {f"node_modules/{name}/package.json": {"name": "b", "version": "1.0.0"} for name in names}
    index = app(bundleDependencies=["b"], dependencies={"b": "1"}, files=files)
    assert placed(solve(index).packages) == {"app": "app@1.0.0"}


@pytest.mark.parametrize(
    "overrides",
    [["x"], {"": "1"}, {"a@": 5}, {"../a": "1"}, {"a": {".": {"b": "1"}}}, {"a@workspace:*": "1"}],
)
def test_unreadable_overrides_are_told_in_one_line(overrides: Any) -> None:
    manifest = {"name": "mine", "dependencies": {"a": "1"}, "overrides": overrides}
    with pytest.raises((InputError, ResolutionError)) as caught:
        resolve_manifest(manifest, LINUX, registry(app()), Silent())
    assert str(caught.value).isprintable()


def test_overrides_without_end_are_refused() -> None:
    deep: dict[str, Any] = {"a": "1"}
    for _ in range(70):
        deep = {"a": deep}
    wide: dict[str, Any] = {f"p{number}": "1" for number in range(10_001)}
    for overrides in (deep, wide):
        with pytest.raises(InputError, match="more than"):
            resolve_manifest({"overrides": overrides}, LINUX, registry(app()), Silent())


def test_a_version_removed_between_resolving_and_fetching_is_a_gap() -> None:
    index = app(dependencies={"a": "1"}, files={})
    asked = registry(index)
    closure = resolve([wanted("app@*")], LINUX, asked, Silent())
    assert placed(closure.packages) == {"app": "app@1.0.0", "a": "a@1.2.0"}
    http = Http(index, sleep=lambda seconds: None)
    fetched = fetch(closure, http, Store.in_memory(), {Ecosystem.NPM: asked}, Silent())
    shas = {package.name: package.sha256 is not None for package in fetched.packages}
    assert shas == {"app": True, "a": False}
    assert [gap.what for gap in fetched.gaps] == ["pkg:npm/a@1.2.0"]


def _only(closure: Closure) -> tuple[tuple[Any, Any], Any]:
    (finding,) = closure.findings
    first, second = closure.packages
    return (first, second), finding
