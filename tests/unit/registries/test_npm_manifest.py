"""What is kept of an index's documents, whatever their shape."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane.errors import NetworkError
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_packument import Packument, load, read

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
_FIELDS = st.sampled_from(
    [
        "dependencies",
        "optionalDependencies",
        "peerDependencies",
        "peerDependenciesMeta",
        "bundleDependencies",
        "bundledDependencies",
        "engines",
        "os",
        "cpu",
        "libc",
        "bin",
        "scripts",
        "dist",
        "deprecated",
        "repository",
        "maintainers",
        "_npmUser",
        "mcpName",
        "hasInstallScript",
        "gypfile",
    ]
)


def manifest(**document: Any) -> Manifest:
    return Manifest.read(slim(document), "a", "1.0.0")


def packument(versions: Any, **head: Any) -> Packument:
    return read(json.dumps({"name": "a", "versions": versions, **head}).encode(), "a", "index.test")


def test_everything_that_is_used_is_kept() -> None:
    found = manifest(
        dependencies={"x": "^1", "both": "1"},
        optionalDependencies={"both": "2"},
        peerDependencies={"p": "*", "q": "1"},
        peerDependenciesMeta={"q": {"optional": True}, "p": {}},
        bundledDependencies=["x"],
        engines={"node": ">=18"},
        os="linux",
        cpu=["x64", "!arm"],
        bin={"tool": "x.js"},
        scripts={"test": "true", "prepare": "tsc", "postinstall": "node x", "preinstall": ""},
        dist={
            "integrity": "sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA= sha512-" + "B" * 86 + "==",
            "tarball": "https://index.test/a/-/a-1.0.0.tgz",
            "size": 12,
            "attestations": {"url": "x"},
        },
        deprecated="use b",
        repository={"type": "git", "url": "git+https://git.test/a"},
        mcpName="test/a",
        maintainers=[{"name": "ann", "email": "x"}, "bob", 7],
        _npmUser={"name": "ann", "trustedPublisher": {"id": "github", "oidcConfigId": "oidc:1"}},
    )
    assert found == Manifest(
        name="a",
        version="1.0.0",
        dependencies={"x": "^1"},
        optional={"both": "2"},
        peers={"p": "*", "q": "1"},
        optional_peers=frozenset({"q"}),
        bundled=("x",),
        engines={"node": ">=18"},
        os=("linux",),
        cpu=("x64", "!arm"),
        bin=("tool",),
        scripts=("postinstall", "prepare"),
        integrity="sha512-" + "B" * 86 + "==",
        tarball="https://index.test/a/-/a-1.0.0.tgz",
        size=12,
        deprecated="use b",
        repository="git+https://git.test/a",
        mcp_name="test/a",
        maintainers=("ann", "bob"),
        publisher={"name": "ann", "publisher": "oidc:1", "service": "github"},
        attested=True,
        attestations_url="x",
    )
    assert found.install_scripts == ("postinstall",)
    assert found.filename == "a-1.0.0.tgz"


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"hasInstallScript": True}, ("install",)),
        ({"gypfile": True}, ("install",)),
        ({"gypfile": True, "scripts": {"preinstall": "x"}}, ("preinstall",)),
        ({"hasInstallScript": "yes", "scripts": ["install"]}, ()),
        ({"scripts": {"prepare": "x"}, "hasInstallScript": True}, ("install",)),
    ],
)
def test_install_scripts_are_known_by_name_or_at_least_by_existence(
    document: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert manifest(**document).install_scripts == expected


@pytest.mark.parametrize(("value", "deprecated"), [("", False), (False, False), (True, True), ("old", True)])
def test_any_true_deprecation_counts(value: object, deprecated: bool) -> None:
    assert bool(manifest(deprecated=value).deprecated) is deprecated


def test_what_is_malformed_is_left_out_and_named() -> None:
    found = manifest(
        dependencies=["x"], peerDependencies={"p": 1, "q": "2"}, os={"a": 1}, optionalDependencies="no"
    )
    assert found.dependencies == {}
    assert found.peers == {"q": "2"}
    assert found.malformed == ("dependencies", "optionalDependencies", "peerDependencies", "os")


@pytest.mark.parametrize("shasum", ["zz" * 20, "ab", 7, None])
def test_a_digest_that_is_none_is_no_digest(shasum: object) -> None:
    assert manifest(dist={"integrity": "md5-AAAA", "shasum": shasum}).integrity is None


@given(st.dictionaries(_FIELDS, _JSON, max_size=6))
def test_no_document_is_too_strange(document: dict[str, Any]) -> None:
    found = manifest(**document)
    assert found.name == "a"
    assert all(isinstance(text, str) for text in found.dependencies.values())


@given(st.dictionaries(st.text(max_size=8), _JSON, max_size=4), st.dictionaries(st.text(max_size=6), _JSON))
def test_no_list_of_versions_is_too_strange(versions: dict[str, Any], tags: dict[str, Any]) -> None:
    found = packument(versions, **{"dist-tags": tags})
    assert len(found.versions) + found.refused == len(versions)
    assert load(found.dump()) == found


def test_versions_are_sorted_highest_first_and_read_on_demand() -> None:
    found = packument({"1.0.0": {}, "1.10.0": {"dependencies": {"b": "1"}}, "1.9.0-rc.1": {}, "1.9.0": {}})
    assert found.versions == ("1.10.0", "1.9.0", "1.9.0-rc.1", "1.0.0")
    kept = load(found.dump())
    assert kept is not None
    for each in (found, kept):
        picked = each.manifest("1.10.0")
        assert picked is not None
        assert picked.dependencies == {"b": "1"}
        assert each.manifest("2.0.0") is None


def test_impossible_versions_are_refused_one_by_one() -> None:
    found = packument(
        {
            "1.0.0": {},
            "1.0.1": [],
            "not-a-version": {},
            "1.0.2\x1b[31m": {},
            " 1.0.3": {},
            "1.0.4": {"name": "b"},
            "1.0.5": {"version": "9.9.9"},
            "1.0.6": {"name": "a", "version": "1.0.6"},
        }
    )
    assert found.versions == ("1.0.6", "1.0.0")
    assert found.refused == 6


def test_times_and_tags_are_kept_where_they_make_sense() -> None:
    found = packument(
        {"1.0.0": {}}, time={"1.0.0": "2026-01-01T00:00:00Z"}, **{"dist-tags": {"latest": "1.0.0", "x": 1}}
    )
    assert found.tags == {"latest": "1.0.0"}
    only = found.manifest("1.0.0")
    assert only is not None
    assert only.published == "2026-01-01T00:00:00Z"
    gone = packument({}, time={"unpublished": {"time": "2026-02-02"}})
    assert gone.unpublished == "2026-02-02"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>login</html>",
        b'{"name": "a", "versions": {',
        b"[]",
        b"null",
        b'{"name": "b", "versions": {}}',
        b'{"error": "not found"}',
        b"\xff\xff",
        b"[" * 200_000,
    ],
)
def test_what_is_no_document_of_the_package_is_told_in_one_line(body: bytes) -> None:
    with pytest.raises(NetworkError, match=r"index\.test sent .* a") as caught:
        read(body, "a", "index.test")
    assert len(str(caught.value).splitlines()) == 1


def test_many_versions_are_bounded_and_quick() -> None:
    versions: dict[str, Any] = {f"1.0.{number}": {} for number in range(100_000)}
    begin = time.process_time()
    found = packument(versions)
    assert time.process_time() - begin < 15
    assert found.versions[0] == "1.0.99999"
    absurd = b'{"name":"a","versions":{' + b",".join(b'"%d":0' % number for number in range(250_001)) + b"}}"
    with pytest.raises(NetworkError, match="more than can be believed"):
        read(absurd, "a", "index.test")


@pytest.mark.parametrize("data", [b"", b"{}", b'{"format":"npm/0"}', b"[]", b"null", b"\xff"])
def test_a_damaged_note_is_no_document(data: bytes) -> None:
    assert load(data) is None
    good = packument({"1.0.0": {}}).dump()
    assert load(good) is not None
    assert load(good + b"\n{}") is None
