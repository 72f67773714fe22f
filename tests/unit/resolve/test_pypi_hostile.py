"""Indexes and packages that lie, loop, or are far too many: a clear error or gap, in bounded time."""

from __future__ import annotations

import hashlib
import itertools
from typing import Any

import pytest

from douane.environment import detect
from douane.errors import DouaneError, NetworkError, NotFoundError, ResolutionError
from douane.fetching import fetch
from douane.http import Http, Response
from douane.model import Closure, Ecosystem, Requirement
from douane.progress import Silent
from douane.resolve.pypi import resolve
from douane.store import Store
from worlds.pypi.index import FILES, INDEX, JSON_TYPE, World, registry, sdist, wheel

_ENVIRONMENT = detect({"python": "3.11.7", "platform": "manylinux_2_28_x86_64"}, environ={})
_MANY = 10_000


def _requirement(name: str, **more: Any) -> Requirement:
    return Requirement(ecosystem=Ecosystem.PYPI, name=name, **more)


def _resolve(world: World, *names: str, **more: Any) -> Closure:
    return resolve([_requirement(name, **more) for name in names], _ENVIRONMENT, registry(world), Silent())


def _versions(closure: Closure) -> dict[str, str]:
    return {package.name: package.version for package in closure.packages}


def _listed(world: World, name: str, entries: dict[str, dict[str, Any]]) -> None:
    """Let the index list files that nobody needs to fetch."""
    world.pages[name] = [
        {
            "filename": f"{name}-{version}-py3-none-any.whl",
            "url": f"{FILES}{name}/{name}-{version}-py3-none-any.whl",
            "hashes": {"sha256": "0" * 64},
            "size": 1,
            **entry,
        }
        for version, entry in entries.items()
    ]


# --- many ---------------------------------------------------------------------------------------------


def test_ten_thousand_versions_for_another_python() -> None:
    world = World({})
    _listed(world, "big", {f"1.{n}": {"requires-python": ">=3.13"} for n in range(_MANY)})
    with pytest.raises(ResolutionError, match=r"big 1\.9999 requires Python >=3\.13"):
        _resolve(world, "big")


def test_ten_thousand_yanked_versions_above_one_that_is_not() -> None:
    world = World({"srv": {"1.0": {"requires": ["big"]}}, "big": {"0.1": {}}})
    last = world.pages["big"]
    _listed(world, "big", {f"1.{n}": {"yanked": True} for n in range(_MANY)})
    world.pages["big"] += last
    assert _versions(_resolve(world, "srv")) == {"srv": "1.0", "big": "0.1"}


def test_a_thousand_versions_each_of_which_conflicts() -> None:
    index: dict[str, Any] = {
        "srv": {"1.0": {"requires": ["other<1", "big"]}},
        "big": {f"1.{n}": {"requires": [f"other>={n + 1}"]} for n in range(1000)},
        "other": {"0.5": {}, "20000.0": {}},
    }
    with pytest.raises(ResolutionError, match="no versions satisfy all requirements together") as raised:
        _resolve(World(index), "srv")
    assert len(raised.value.message) < 1000


def test_more_requirements_than_are_read() -> None:
    world = World({"srv": {"1.0": {"requires": ["lib"] * 2001}}, "lib": {"1.0": {}}})
    with pytest.raises(ResolutionError, match="everything after the first 2000 requirements"):
        _resolve(world, "srv")


# --- circles ------------------------------------------------------------------------------------------


def test_circles_through_extras_and_oneself() -> None:
    index: dict[str, Any] = {
        "hen": {"1.0": {"requires": ["egg[x]", "hen[y]; extra == 'z'", "hen"]}},
        "egg": {"1.0": {"requires": ["hen[z]; extra == 'x'", "shell; extra == 'x'"]}},
        "shell": {"1.0": {"requires": ["hen[y]>=1", "egg"]}},
    }
    assert _versions(_resolve(World(index), "hen")) == {"hen": "1.0", "egg": "1.0", "shell": "1.0"}


def test_a_version_that_needs_another_version_of_itself() -> None:
    index: dict[str, Any] = {"odd": {"2.0": {"requires": ["odd<2"]}, "1.0": {}}}
    assert _versions(_resolve(World(index), "odd")) == {"odd": "1.0"}


# --- lies ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "version"), [("other", "1.0"), ("lib", "9.9"), ("lib", "latest"), ("lib\x1b[31m", "1.0")]
)
def test_metadata_of_another_project_or_version(name: str, version: str) -> None:
    world = World({"srv": {"1.0": {"requires": ["lib"]}}, "lib": {"1.0": {}}})
    text = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nRequires-Dist: evil\n\n".encode()
    (file,) = world.pages["lib"]
    file["core-metadata"] = {"sha256": hashlib.sha256(text).hexdigest()}
    world.bodies[f"{file['url']}.metadata"] = text
    closure = _resolve(world, "srv")
    assert _versions(closure) == {"srv": "1.0", "lib": "1.0"}
    (gap,) = closure.gaps
    assert gap.what == "pypi:lib==1.0"
    assert gap.why.startswith("its metadata is that of ")
    assert "\x1b" not in gap.why


@pytest.mark.parametrize("body", [b"", b"no archive at all", b"PK\x05\x06" + bytes(18)])
def test_a_wheel_that_is_no_zip_and_has_no_hash(body: bytes) -> None:
    world = World({"srv": {"1.0": {"requires": ["lib"]}}, "lib": {"1.0": {}}})
    (file,) = world.pages["lib"]
    file["hashes"], file["size"] = {}, len(body)
    world.bodies[file["url"]] = body
    closure = _resolve(world, "srv")
    assert [gap.what for gap in closure.gaps] == ["pypi:lib==1.0"]
    assert next(p for p in closure.packages if p.name == "lib").integrity is None


def test_a_source_distribution_without_a_hash_is_not_fetched() -> None:
    world = World({"lib": {"1.0": {"wheels": [], "sdist": {"info": ["Metadata-Version: 2.2"]}}}})
    world.pages["lib"][0]["hashes"] = {}
    closure = _resolve(world, "lib")
    assert [gap.why for gap in closure.gaps] == [
        "only a source distribution, and the index announces no SHA-256 of it"
    ]
    assert world.asked == [f"{INDEX}lib/"]


@pytest.mark.parametrize("body", [b"", b"no archive", b"\x1f\x8b\x08\x00 broken"])
def test_a_source_distribution_that_is_no_archive(body: bytes) -> None:
    world = World({"lib": {"1.0": {"wheels": [], "sdist": True}}})
    (file,) = world.pages["lib"]
    file["hashes"] = {"sha256": hashlib.sha256(body).hexdigest()}
    world.bodies[file["url"]] = body
    (gap,) = _resolve(world, "lib").gaps
    assert gap.why.endswith("its dependencies are not known")


def test_a_source_distribution_that_is_not_the_one_announced() -> None:
    world = World({"lib": {"1.0": {"wheels": [], "sdist": True}}})
    world.bodies[world.pages["lib"][0]["url"]] = sdist("lib", "1.0", {"sdist": {"info": ["x: y"]}})
    (gap,) = _resolve(world, "lib").gaps
    assert "is not what the index announced" in gap.why


def test_a_page_about_another_project() -> None:
    world = World({"lib": {"1.0": {}}})
    page = b'{"meta": {"api-version": "1.1"}, "name": "evil", "files": []}'
    world.answers[f"{INDEX}lib/"] = Response(200, {"content-type": JSON_TYPE}, page, f"{INDEX}lib/")
    with pytest.raises(NetworkError, match="answered for evil when asked for lib"):
        _resolve(world, "lib")


def test_a_file_that_was_removed_after_it_was_chosen() -> None:
    index: dict[str, Any] = {
        "srv": {"1.0": {"requires": ["lib"]}},
        "lib": {"1.0": {"padding": 200_000}},
    }
    world, store = World(index), Store.in_memory()
    asked = registry(world, store=store)
    closure = resolve([_requirement("srv")], _ENVIRONMENT, asked, Silent())
    world.bodies[f"{FILES}lib/lib-1.0-py3-none-any.whl"] = None
    http = Http(world, sleep=lambda _seconds: None)
    fetched = fetch(closure, http, store, {Ecosystem.PYPI: asked}, Silent())
    assert [gap.what for gap in fetched.gaps] == ["pkg:pypi/lib@1.0"]
    assert "404" in fetched.gaps[0].why


# --- names --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["LIB", "l_i.b", "L--I__B"])
def test_names_are_normalised(name: str) -> None:
    world = World({"lib": {"1.0": {}}, "l-i-b": {"1.0": {}}})
    assert list(_versions(_resolve(world, name)).values()) == ["1.0"]
    assert all(url.startswith((INDEX, FILES)) for url in world.asked)


@pytest.mark.parametrize(
    "name", ["../lib", "lib/../../x", "lib\x00", "lıb", "ﬁle", "lib?x=1", "lib#x", "a" * 500, "", "-", "либ"]
)
def test_names_that_are_none_are_never_asked_for(name: str) -> None:
    world = World({"lib": {"1.0": {}}})
    with pytest.raises(NotFoundError):
        _resolve(world, name)
    assert world.asked == []


@pytest.mark.parametrize("line", ["../lib", "lıb", "lib; import_os", "lib[..]", "lib @ ", "lib>=1;;", "\x00"])
def test_requirements_that_are_none_take_their_version_out(line: str) -> None:
    world = World({"srv": {"2.0": {"requires": [line]}, "1.0": {}}})
    assert _versions(_resolve(world, "srv")) == {"srv": "1.0"}


# --- addresses ----------------------------------------------------------------------------------------

_AT = "https://host.test/a/lib-3.0-py3-none-any.whl"


def _addressed(body: bytes, *, digest: str | None = None, version: str = "3.0") -> tuple[World, str]:
    place = _AT.replace("3.0", version)
    world = World({"more": {"1.0": {}}, "lib": {"9.0": {}}})
    world.bodies[place] = body
    return world, f"{place}#sha256={digest or hashlib.sha256(body).hexdigest()}"


def test_an_address_with_a_hash_is_read() -> None:
    world, url = _addressed(wheel("lib", "3.1", {"requires": ["more"]}))
    closure = _resolve(world, "lib", url=url)
    assert _versions(closure) == {"lib": "3.1", "more": "1.0"}
    assert closure.gaps == ()
    assert [finding.rule for finding in closure.findings] == ["non-index-dependency"]


def test_an_address_of_a_source_distribution() -> None:
    entry = {"sdist": {"info": ["Metadata-Version: 2.2", "Requires-Dist: more"]}}
    body = sdist("lib", "3.0", entry)
    world = World({"more": {"1.0": {}}})
    world.bodies["https://host.test/lib-3.0.tar.gz"] = body
    digest = hashlib.sha256(body).hexdigest()
    closure = _resolve(world, "lib", url=f"https://host.test/lib-3.0.tar.gz#egg=lib&sha256={digest}")
    assert _versions(closure) == {"lib": "3.0", "more": "1.0"}


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        ({"digest": "0" * 64}, "is not what the index announced"),
        ({"body": b"no zip"}, "too short for a zip archive"),
        ({"body": wheel("evil", "3.0", {})}, "the wheel has no METADATA"),
    ],
)
def test_an_address_whose_bytes_lie_is_a_gap(spoil: dict[str, Any], why: str) -> None:
    world, url = _addressed(**{"body": wheel("lib", "3.0", {}), **spoil})
    closure = _resolve(world, "lib", url=url)
    assert _versions(closure) == {"lib": "3.0"}
    assert why in closure.gaps[0].why


@pytest.mark.parametrize(
    "url",
    [_AT, "git+https://host.test/lib@main", f"http://host.test/lib.whl#sha256={'0' * 64}", "file:///etc"],
)
def test_an_address_without_a_hash_is_never_asked(url: str) -> None:
    world, _ = _addressed(wheel("lib", "3.0", {}))
    closure = _resolve(world, "lib", url=url)
    assert [gap.what.partition("==")[0] for gap in closure.gaps] == ["pypi:lib"]
    assert world.asked == []


def test_an_address_found_late_replaces_what_was_taken_from_the_index() -> None:
    body = wheel("lib", "3.0", {})
    url = f"{_AT}#sha256={hashlib.sha256(body).hexdigest()}"
    world = World(
        {
            "srv": {"1.0": {"requires": ["lib", "deep"]}},
            "deep": {"1.0": {"requires": [f"lib @ {url}"]}},
            "lib": {"9.0": {}},
        }
    )
    world.bodies[_AT] = body
    assert _versions(_resolve(world, "srv")) == {"srv": "1.0", "deep": "1.0", "lib": "3.0"}


def test_time_is_bounded() -> None:
    ticks = itertools.count(step=100)
    world = World({f"p{n}": {"1.0": {"requires": [f"p{n + 1}"]}} for n in range(9)})
    with pytest.raises(DouaneError, match="within 120 seconds"):
        resolve(
            [_requirement("p0")],
            _ENVIRONMENT,
            registry(world),
            Silent(),
            timer=lambda: float(next(ticks)),
        )
