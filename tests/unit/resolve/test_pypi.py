from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from douane.environment import detect
from douane.errors import NetworkError, OfflineError, ResolutionError, WithdrawnError
from douane.http import Http, Response
from douane.model import Closure, Ecosystem, Json, Requirement
from douane.progress import Silent
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi import PypiRegistry
from douane.resolve.pypi import resolve, resolve_project
from douane.store import Store
from support import ROOT
from worlds.pypi.index import FILES, INDEX, World, registry, wheel

_ENVIRONMENT = detect({"python": "3.11.7", "platform": "manylinux_2_28_x86_64"}, environ={})


def _requirement(name: str, specifier: str = "") -> Requirement:
    return Requirement(ecosystem=Ecosystem.PYPI, name=name, specifier=specifier)


def _resolve(world: World, *names: str, store: Store | None = None, offline: bool = False) -> Closure:
    asked = registry(world, store=store, offline=offline)
    return resolve([_requirement(name) for name in names], _ENVIRONMENT, asked, Silent())


def _project(pyproject: Mapping[str, Json], index: Mapping[str, Any] | None = None) -> Closure:
    return resolve_project(pyproject, _ENVIRONMENT, registry(World(index or {})), Silent())


def _recorded(name: str) -> World:
    path = ROOT / "tests" / "worlds" / "pypi" / f"recorded-{name}.json"
    return World(json.loads(path.read_text(encoding="utf-8"))["index"])


class _Counting(Silent):
    def __init__(self) -> None:
        self.stages: list[str] = []
        self.count = 0

    def stage(self, name: str, total: int | None = None) -> None:
        self.stages.append(name)

    def advance(self, count: int = 1) -> None:
        self.count += count


# --- packages -----------------------------------------------------------------------------------------


def test_a_package_carries_what_the_index_said_of_its_file() -> None:
    world = World(
        {"demo": {"1.0": {}}}, extra={"project-status": {"status": "deprecated", "reason": "use demo2"}}
    )
    (package,) = _resolve(world, "Demo").packages
    file = world.pages["demo"][0]
    assert (package.name, package.path, package.version) == ("demo", "demo", "1.0")
    assert (package.url, package.filename, package.size) == (file["url"], file["filename"], file["size"])
    assert package.integrity
    assert package.integrity.startswith("sha256-")
    assert package.sha256 is None
    assert (package.index, package.deprecated) == ("default", "deprecated: use demo2")
    assert package.purl == "pkg:pypi/demo@1.0"


def test_a_further_index_is_named() -> None:
    world = World({"demo": {"1.0": {}}})
    asked = registry(world, indexes=(INDEX,))
    assert resolve([_requirement("demo")], _ENVIRONMENT, asked, Silent()).server.index == "default"
    other = World({"demo": {"1.0": {}}}, base="https://other.test/simple/")
    asked = registry(other, indexes=("https://other.test/simple/",))
    found = resolve([_requirement("demo")], _ENVIRONMENT, asked, Silent())
    assert found.server.index == "https://other.test/simple/"


def test_the_first_requirement_is_the_root() -> None:
    closure = _resolve(World({"b": {"1.0": {}}, "a": {"1.0": {}}}), "b", "a")
    assert closure.root == "b"
    assert [package.path for package in closure.packages] == ["a", "b"]


def test_progress_is_told() -> None:
    progress = _Counting()
    world = World({"a": {"1.0": {"requires": ["b"]}}, "b": {"1.0": {}}})
    resolve([_requirement("a")], _ENVIRONMENT, registry(world), progress)
    assert progress.stages == ["resolve"]
    assert progress.count == 2


@pytest.mark.parametrize("name", ["mcp-server-fetch", "mcp-server-qdrant"])
def test_the_same_world_gives_the_same_closure_and_a_full_store_needs_no_network(name: str) -> None:
    store = Store.in_memory()
    first = _resolve(_recorded(name), name, store=store)
    assert _resolve(_recorded(name), name) == first
    world = _recorded(name)
    assert _resolve(world, name, store=store, offline=True) == first
    assert world.asked == []


def test_nothing_is_asked_for_twice() -> None:
    world = _recorded("mcp-server-fetch")
    _resolve(world, "mcp-server-fetch")
    assert len(world.asked) == len(set(world.asked))


def test_a_chain_longer_than_the_interpreters_stack() -> None:
    length = 1050
    index = {f"p{number}": {"1.0": {"requires": [f"p{number + 1}"]}} for number in range(length)}
    assert len(_resolve(World({**index, f"p{length}": {"1.0": {}}}), "p0").packages) == length + 1


def test_backtracking_is_bounded_in_time() -> None:
    index: dict[str, Any] = {"server": {"1.0": {"requires": [f"p{n}" for n in range(12)]}}}
    for number in range(12):
        after = (number + 1) % 12
        index[f"p{number}"] = {f"{v}.0": {"requires": [f"p{after}!={v}.0"]} for v in range(1, 4)}
    ticks: Iterator[int] = itertools.count(step=10)
    with pytest.raises(ResolutionError, match="within 120 seconds"):
        resolve(
            [_requirement("server")],
            _ENVIRONMENT,
            registry(World(index)),
            Silent(),
            timer=lambda: float(next(ticks)),
        )


# --- trouble ------------------------------------------------------------------------------------------


def test_a_network_failure_anywhere_is_not_an_older_closure() -> None:
    index: dict[str, Any] = {"server": {"2.0": {"requires": ["lib"]}, "1.0": {}}, "lib": {"1.0": {}}}
    for url in (f"{INDEX}lib/", f"{FILES}lib/lib-1.0-py3-none-any.whl"):
        world = World(index)
        world.answers[url] = Response(503, {}, b"", url)
        with pytest.raises(NetworkError):
            _resolve(world, "server")


def test_offline_without_a_store() -> None:
    with pytest.raises(OfflineError):
        _resolve(World({}), "server", offline=True)


@pytest.mark.parametrize("body", [b"no archive", wheel("lib", "1.0", {"requires": ["evil"]})])
def test_bytes_that_are_not_those_announced_are_a_gap_that_names_them(body: bytes) -> None:
    world = World({"server": {"1.0": {"requires": ["lib"]}}, "lib": {"1.0": {}, "0.9": {}}})
    world.bodies[f"{FILES}lib/lib-1.0-py3-none-any.whl"] = body
    closure = _resolve(world, "server")
    assert [(package.name, package.version) for package in closure.packages] == [
        ("lib", "1.0"),
        ("server", "1.0"),
    ]
    (gap,) = closure.gaps
    assert gap.what == "pypi:lib==1.0"
    assert "not what the index announced" in gap.why


def test_a_file_that_is_listed_and_not_there_is_a_gap() -> None:
    world = World({"server": {"1.0": {"requires": ["lib"]}}, "lib": {"1.0": {"requires": None}}})
    closure = _resolve(world, "server")
    assert [gap.what for gap in closure.gaps] == ["pypi:lib==1.0"]
    assert "404" in closure.gaps[0].why


def test_metadata_that_needs_another_python_than_the_index_said() -> None:
    world = World({"lib": {"2.0": {"python": ">=3.12"}, "1.0": {}}})
    for file in world.pages["lib"]:
        file["requires-python"] = None
    assert _resolve(world, "lib").server.version == "1.0"
    only = World({"lib": {"2.0": {"python": ">=3.12"}}})
    only.pages["lib"][0]["requires-python"] = None
    with pytest.raises(ResolutionError, match=r"lib 2\.0 requires Python >=3\.12") as raised:
        _resolve(only, "lib")
    assert "--environment python=3.12.0" in raised.value.remedy


def test_a_quarantined_project_is_not_called_absent() -> None:
    world = World({"bad": {}}, extra={"project-status": {"status": "quarantined", "reason": "malware"}})
    with pytest.raises(WithdrawnError, match="the index says that it is quarantined: malware"):
        _resolve(world, "bad")


def test_hostile_words_of_a_publisher_are_escaped() -> None:
    world = World({"bad": {"1.0": {"yanked": "\x1b[31mred\u202e"}}})
    with pytest.raises(ResolutionError) as raised:
        _resolve(world, "bad")
    assert "\x1b" not in str(raised.value)
    assert "\u202e" not in str(raised.value)


# --- folders ------------------------------------------------------------------------------------------


def test_a_folder_and_what_it_needs() -> None:
    closure = _project(
        {"project": {"name": "My_Server", "version": "0.1", "dependencies": ["lib[x]>=1"]}},
        {"lib": {"2.0": {"requires": ["more; extra == 'x'"]}}, "more": {"1.0": {}}},
    )
    assert closure.root == "."
    assert (closure.server.name, closure.server.version, closure.server.path) == ("my-server", "0.1", ".")
    assert [package.path for package in closure.packages] == [".", "lib", "more"]
    assert [(edge.source, edge.target, edge.specifier) for edge in closure.edges] == [
        (".", "lib", ">=1"),
        ("lib", "more", ""),
    ]
    assert closure.gaps == ()


def test_a_folder_without_dependencies() -> None:
    closure = _project({"project": {"name": "a", "version": "1"}})
    assert [package.path for package in closure.packages] == ["."]


def test_an_extra_of_the_project_itself_is_not_looked_up_in_the_index() -> None:
    project: Json = {
        "name": "srv",
        "version": "1",
        "dependencies": ["srv[all]"],
        "optional-dependencies": {"all": ["Srv[web]"], "web": ["lib"], "dev": ["pytest"]},
    }
    closure = _project({"project": project}, {"lib": {"1.0": {}}})
    assert [package.path for package in closure.packages] == [".", "lib"]


@pytest.mark.parametrize(
    ("pyproject", "why"),
    [
        ({}, "it has no [project] table"),
        ({"tool": {"poetry": {"name": "x"}}}, "it has no [project] table"),
        ({"project": []}, "it has no [project] table"),
        ({"project": {"name": "x", "dynamic": ["dependencies"]}}, "its dependencies are dynamic"),
        ({"project": {"name": "x", "dependencies": ["=="]}}, "a dependency makes no sense: =="),
    ],
)
def test_what_only_a_build_would_tell_is_a_gap(pyproject: dict[str, Json], why: str) -> None:
    closure = _project(pyproject)
    assert [package.path for package in closure.packages] == ["."]
    (gap,) = closure.gaps
    assert why in gap.why


def test_values_of_the_wrong_type_are_ignored() -> None:
    project: Json = {"name": 3, "version": "x y", "dependencies": [1, None], "optional-dependencies": []}
    closure = _project({"project": project})
    assert (closure.server.name, closure.server.version) == ("unnamed", "0+unknown")


def test_a_folder_for_another_python() -> None:
    with pytest.raises(ResolutionError, match=r"requires Python >=3\.13"):
        _project({"project": {"name": "x", "requires-python": ">=3.13"}})


def test_an_unknown_dependency_of_a_folder() -> None:
    with pytest.raises(NetworkError, match="no package nowhere"):
        _project({"project": {"name": "x", "dependencies": ["nowhere"]}})


@pytest.mark.network
def test_the_real_index_answers() -> None:
    nowhere = Path("nonexistent")
    loaded = PypiConfig.load({"UV_NO_CONFIG": "1"}, nowhere, nowhere, system=nowhere)
    asked = PypiRegistry(Http(), Store.in_memory(), config=loaded)
    closure = resolve([_requirement("mcp-server-fetch", "==2025.1.17")], _ENVIRONMENT, asked, Silent())
    assert {"mcp-server-fetch", "mcp", "pydantic"} <= {package.name for package in closure.packages}
    assert closure.gaps == ()
