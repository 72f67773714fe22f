"""A closure as package-lock.json and package.json."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from closures import closure, npm
from douane.errors import UsageError
from douane.exporting import IncompleteError, check
from douane.exporting.package_lock import elsewhere, render
from douane.model import Closure, Package
from douane.registries import Announced

SHA512 = "sha512-" + "A" * 86 + "=="
SHA = "00" * 32


def pinned(name: str, version: str = "1.0.0", **more: Any) -> Package:
    return npm(name, version, **{"integrity": SHA512, "sha256": SHA, **more})


def written(given: Closure, files: dict[str, tuple[Announced, ...]] | None = None) -> dict[str, Any]:
    check(given, "package-lock")
    manifest, lock = render(given, files or {})
    document: dict[str, Any] = json.loads(lock)
    assert json.loads(manifest)["dependencies"] == document["packages"][""]["dependencies"]
    assert json.loads(manifest)["private"] is True
    assert document["lockfileVersion"] == 3
    packages: dict[str, Any] = document["packages"]
    return packages


def test_an_entry_has_what_the_lock_knows_and_no_address_of_the_default_index() -> None:
    packages = written(
        closure(
            (
                pinned("@a/srv", install_scripts=("install",)),
                pinned("b", "2.0.0", optional=True, os=("linux",), cpu=("x64",), libc=("glibc",)),
                pinned("c", peer=True),
            ),
            "@a/srv > b ^2 optional",
            "@a/srv > c >=1 peer",
            "b > c *",
        )
    )
    assert packages == {
        "": {"name": "douane-export", "version": "0.0.0", "dependencies": {"@a/srv": "1.0.0"}},
        "node_modules/@a/srv": {
            "version": "1.0.0",
            "integrity": SHA512,
            "hasInstallScript": True,
            "optionalDependencies": {"b": "^2"},
            "peerDependencies": {"c": ">=1"},
        },
        "node_modules/b": {
            "version": "2.0.0",
            "integrity": SHA512,
            "optional": True,
            "dependencies": {"c": "*"},
            "os": ["linux"],
            "cpu": ["x64"],
            "libc": ["glibc"],
        },
        "node_modules/c": {"version": "1.0.0", "integrity": SHA512, "peer": True},
    }


def test_an_alias_has_its_own_name_beside_its_placement() -> None:
    packages = written(
        closure(
            (
                pinned("srv", path="node_modules/srv-alias", alias="srv-alias"),
                pinned("real", path="node_modules/short", alias="short"),
            ),
            "srv-alias > short npm:real@1",
        )
    )
    assert packages[""]["dependencies"] == {"srv-alias": "npm:srv@1.0.0"}
    assert packages["node_modules/short"]["name"] == "real"
    assert packages["node_modules/srv-alias"]["dependencies"] == {"short": "npm:real@1"}


def test_what_is_bundled_has_no_hash_and_its_carrier_names_it() -> None:
    inside = [
        npm("in", path="node_modules/srv/node_modules/in", carrier="node_modules/srv"),
        npm(
            "@x/deep",
            path="node_modules/srv/node_modules/in/node_modules/@x/deep",
            carrier="node_modules/srv",
        ),
        npm("@x/y", path="node_modules/srv/node_modules/@x/y", carrier="node_modules/srv"),
    ]
    packages = written(closure((pinned("srv"), *inside)))
    assert packages["node_modules/srv"]["bundleDependencies"] == ["@x/y", "in"]
    assert packages["node_modules/srv/node_modules/in"] == {"version": "1.0.0", "inBundle": True}


def test_a_weak_hash_gives_way_to_that_of_the_bytes() -> None:
    weak = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    for announced in ("sha1-" + "A" * 27 + "=", None):
        assert (
            written(closure((pinned("srv", integrity=announced),)))["node_modules/srv"]["integrity"] == weak
        )


def test_what_comes_from_elsewhere_has_its_address() -> None:
    given = closure((pinned("srv", index="https://npm.example/"),))
    assert [package.name for package in elsewhere(given)] == ["srv"]
    file = Announced(filename="srv-1.0.0.tgz", url="https://npm.example/srv.tgz", integrity=SHA512)
    assert written(given, {"node_modules/srv": (file,)})["node_modules/srv"]["resolved"] == file.url
    with pytest.raises(
        IncompleteError, match=r"pkg:npm/srv@1\.0\.0: its index announces no file with that hash"
    ):
        written(given, {"node_modules/srv": (replace(file, integrity="sha512-other"),)})


def test_what_stands_beside_the_server_is_asked_for_too() -> None:
    packages = written(closure((pinned("srv"), pinned("beside", "3.0.0"))))
    assert packages[""]["dependencies"] == {"beside": "3.0.0", "srv": "1.0.0"}


@pytest.mark.parametrize("path", ["../srv", "node_modules/../../srv", "node_modules/..\\srv", "/etc/srv"])
def test_a_placement_outside_the_folder_is_refused(path: str) -> None:
    with pytest.raises(UsageError, match="is no place where npm installs a package"):
        written(closure((pinned("srv", path=path),)))


def test_packages_without_a_hash_are_named_and_counted() -> None:
    bare = [npm(f"p{number}") for number in range(7)]
    with pytest.raises(IncompleteError, match=r"^7 packages .*p0@1.0.0: no hash .*; and 2 more$") as caught:
        check(closure((pinned("srv"), *bare)), "package-lock")
    assert caught.value.exit_code == 3


def test_the_other_ecosystem_and_folders_are_refused() -> None:
    with pytest.raises(
        UsageError, match=r"pinned from npm, which pylock cannot hold .use --format package-lock"
    ):
        check(closure((pinned("srv"),)), "pylock")
    with pytest.raises(UsageError, match="pinned from a folder"):
        check(closure((pinned("srv", path="."),)), "package-lock")
