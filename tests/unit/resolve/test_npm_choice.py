"""What a specifier means, and which version npm takes for it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from douane.errors import NotFoundError, ResolutionError
from douane.registries.npm_packument import Packument, read
from douane.resolve.npm_collation import collation_key
from douane.resolve.npm_pick import pick, supports
from douane.resolve.npm_spec import Kind, Spec, parse
from worlds.npm.world import document

_NODE = "20.20.2"


def packument(versions: dict[str, Any], **tags: str) -> Packument:
    body = json.dumps(document("x", {"versions": versions, "tags": tags})).encode()
    return read(body, "x", "index.test")


def picked(versions: dict[str, Any], wanted: str, **tags: str) -> str:
    return pick(packument(versions, **tags), parse("x", wanted), _NODE).version


@pytest.mark.parametrize(
    ("text", "kind", "wanted"),
    [
        ("", Kind.RANGE, "*"),
        ("*", Kind.RANGE, "*"),
        ("^1.2.3", Kind.RANGE, "^1.2.3"),
        (" 1.x || 2 ", Kind.RANGE, "1.x || 2"),
        ("1.2.3", Kind.VERSION, "1.2.3"),
        ("=v1.2.3+build", Kind.VERSION, "1.2.3"),
        ("1.2.3-rc.1", Kind.VERSION, "1.2.3-rc.1"),
        ("latest", Kind.TAG, "latest"),
        ("next-13", Kind.TAG, "next-13"),
        ("1.2.3.4", Kind.TAG, "1.2.3.4"),
        ("github:owner/repo#semver:^1", Kind.GIT, "github:owner/repo#semver:^1"),
        ("owner/repo", Kind.GIT, "owner/repo"),
        ("git@git.test:owner/repo.git", Kind.GIT, "git@git.test:owner/repo.git"),
        ("git+ssh://git@git.test/a.git#v1", Kind.GIT, "git+ssh://git@git.test/a.git#v1"),
        ("git://git.test/a", Kind.GIT, "git://git.test/a"),
        ("https://git.test/owner/repo.git", Kind.GIT, "https://git.test/owner/repo.git"),
        ("https://files.test/a.tgz", Kind.URL, "https://files.test/a.tgz"),
        ("http://files.test/a.tgz", Kind.URL, "http://files.test/a.tgz"),
        ("file:../a", Kind.FILE, "file:../a"),
        ("./a.tgz", Kind.FILE, "./a.tgz"),
        ("~/a", Kind.FILE, "~/a"),
        ("/srv/a", Kind.FILE, "/srv/a"),
        ("C:\\a", Kind.FILE, "C:\\a"),
        ("a.tgz", Kind.FILE, "a.tgz"),
    ],
)
def test_specifiers(text: str, kind: Kind, wanted: str) -> None:
    spec = parse("x", text)
    assert spec == Spec("x", kind, wanted)
    assert spec.foreign is (kind in {Kind.GIT, Kind.URL, Kind.FILE})


def test_aliases_name_another_package() -> None:
    assert parse("mine", "npm:@s/real@^2") == Spec("@s/real", Kind.RANGE, "^2")
    assert parse("mine", "npm:real") == Spec("real", Kind.RANGE, "*")
    assert parse("mine", "NPM:real@next") == Spec("real", Kind.TAG, "next")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("../evil", "1"),
        ("a\x1b[2J", "1"),
        ("", "1"),
        ("x", "npm:npm:y@1"),
        ("x", "npm:y@npm:z@1"),
        ("x", "npm:y@git+https://git.test/z"),
        ("x", "npm:"),
        ("x", "workspace:*"),
        ("x", "catalog:"),
        ("x", "link:../y"),
        ("x", "a b"),
        ("x", "\x1b[31m"),
    ],
)
def test_what_npm_refuses_is_refused_in_one_line(name: str, text: str) -> None:
    with pytest.raises(ResolutionError) as caught:
        parse(name, text)
    assert str(caught.value).isprintable()


def test_tags_are_resolved_before_ranges_are_thought_of() -> None:
    versions: dict[str, Any] = {"1.0.0": {}, "2.0.0": {}, "3.0.0-beta.1": {}}
    assert picked(versions, "next", latest="1.0.0", next="3.0.0-beta.1") == "3.0.0-beta.1"
    assert picked(versions, "latest", latest="1.0.0") == "1.0.0"


def test_latest_is_preferred_where_it_satisfies() -> None:
    versions: dict[str, Any] = {"1.0.0": {}, "1.5.0": {}, "2.0.0": {}}
    assert picked(versions, "^1.0.0", latest="1.0.0") == "1.0.0"
    assert picked(versions, "*", latest="1.5.0") == "1.5.0"
    assert picked(versions, "", latest="1.5.0") == "1.5.0"
    assert picked(versions, "^1.0.0", latest="2.0.0") == "1.5.0"
    assert picked(versions, "^1.0.0") == "1.5.0"


def test_prereleases_need_to_be_asked_for() -> None:
    versions: dict[str, Any] = {"1.0.0": {}, "2.0.0-rc.1": {}, "2.0.0-rc.2": {}}
    assert picked(versions, ">=1.0.0") == "1.0.0"
    assert picked(versions, "^2.0.0-rc.1") == "2.0.0-rc.2"
    assert picked(versions, "*", latest="2.0.0-rc.1") == "2.0.0-rc.1"
    with pytest.raises(NotFoundError, match="nearest are"):
        picked(versions, "^2.0.0")


def test_deprecated_versions_are_avoided_where_possible() -> None:
    versions: dict[str, Any] = {"1.0.0": {}, "1.1.0": {"deprecated": "broken"}, "2.0.0": {"deprecated": True}}
    assert picked(versions, "^1.0.0", latest="1.1.0") == "1.0.0"
    assert picked(versions, "^2.0.0") == "2.0.0"
    assert picked(versions, "1.1.0") == "1.1.0"


def test_versions_for_another_engine_are_avoided_where_possible() -> None:
    versions: dict[str, Any] = {
        "1.0.0": {"engines": {"node": ">=18"}},
        "1.1.0": {"engines": {"node": ">=22"}},
        "1.2.0": {"engines": {"node": ">=22"}, "deprecated": "x"},
        "2.0.0": {"engines": {"npm": ">=99"}},
    }
    assert picked(versions, "^1.0.0", latest="1.1.0") == "1.0.0"
    assert picked(versions, ">=1.1.0 <2") == "1.1.0"
    assert picked(versions, ">=1.2.0 <2") == "1.2.0"
    assert picked(versions, "2") == "2.0.0"


def test_a_working_but_deprecated_version_precedes_one_for_another_engine() -> None:
    versions: dict[str, Any] = {
        "1.0.0": {"deprecated": "x"},
        "1.1.0": {"engines": {"node": "<10"}},
    }
    assert picked(versions, "^1.0.0") == "1.0.0"


def test_engines_in_strange_forms_are_no_obstacle() -> None:
    versions: dict[str, Any] = {"1.0.0": {"engines": ["node >= 0.8"]}, "1.1.0": {"engines": {"vscode": "^1"}}}
    found = packument(versions)
    for version in versions:
        manifest = found.manifest(version)
        assert manifest is not None
        assert supports(manifest, _NODE)


@pytest.mark.parametrize(
    ("versions", "tags", "wanted", "message"),
    [
        ({"1.0.0": {}}, {}, "2.0.0", r"x has no version that is 2\.0\.0; the nearest are 1\.0\.0"),
        ({"1.0.0": {}}, {"latest": "1.0.0"}, "beta", "x has no tag beta; its tags are latest"),
        (
            {"1.0.0": {}},
            {"beta": "2.0.0"},
            "beta",
            r"the tag beta points at 2\.0\.0, which is not in the index",
        ),
        ({}, {}, "*", "x has no versions in its index"),
    ],
)
def test_what_is_not_there_is_told(
    versions: dict[str, Any], tags: dict[str, str], wanted: str, message: str
) -> None:
    with pytest.raises(NotFoundError, match=message):
        picked(versions, wanted, **tags)


def test_an_unpublished_package_is_told_as_such() -> None:
    body = json.dumps({"name": "x", "time": {"unpublished": {"time": "2026-01-02"}}}).encode()
    with pytest.raises(NotFoundError, match=r"x was unpublished \(2026-01-02\)"):
        pick(read(body, "x", "index.test"), parse("x", "*"), _NODE)


def test_names_sort_as_in_npm() -> None:
    """The order that the reference's collator gives these."""
    names = [
        "a",
        "A",
        "a_b",
        "a-b",
        "a-b/c",
        "a.b",
        "a@b",
        "a/b",
        "a0",
        "ab",
        "aB",
        "Ab",
        "AB",
        "ab/c",
        "abc",
    ]
    backwards = names[::-1]
    assert sorted(backwards, key=collation_key) == names
