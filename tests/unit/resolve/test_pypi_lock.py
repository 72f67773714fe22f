from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest

from douane.environment import detect
from douane.errors import InputError
from douane.model import Closure, Ecosystem, Environment, Target, TargetKind
from douane.progress import Silent
from douane.registries.pypi import PypiRegistry
from douane.resolve import resolve
from douane.resolve.pypi import resolve_project
from support import ROOT
from worlds.pypi.index import World, registry

_FOLDER = ROOT / "tests" / "worlds" / "pypi" / "locked"
_LINUX = detect({"python": "3.11.7", "platform": "manylinux_2_28_x86_64"}, environ={})
_WINDOWS = detect({"python": "3.12.8", "platform": "win_amd64"}, environ={})
_TODAY: dict[str, dict[str, dict[str, Any]]] = {
    name: {"9.0": {}} for name in ("lib", "more", "old", "srconly", "pytest", "plug", "win", "opt", "late")
}


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))


def _lock() -> dict[str, Any]:
    return copy.deepcopy(_read("uv.lock"))


def _entry(lock: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(entry for entry in lock["package"] if entry["name"] == name)
    return found


def _closure(
    lock: dict[str, Any] | None, environment: Environment = _LINUX, **project: Any
) -> tuple[Closure, World]:
    pyproject = _read("pyproject.toml")
    pyproject["project"] |= project
    world = World(_TODAY)
    return resolve_project(pyproject, environment, registry(world), Silent(), lock=lock), world


def _versions(closure: Closure) -> dict[str, str]:
    return {package.path: package.version for package in closure.packages}


def test_what_the_lock_says_is_what_uv_run_installs() -> None:
    closure, world = _closure(_lock())
    assert _versions(closure) == {
        ".": "0.1",
        "lib": "2.0",
        "more": "1.0",
        "old": "1.0",
        "srconly": "1.0",
        "pytest": "8.0",
        "plug": "1.0",
    }
    assert (closure.root, closure.gaps, closure.findings, world.asked) == (".", (), (), [])
    files = {package.name: package for package in closure.packages}
    assert files["more"].filename == "more-1.0-cp311-cp311-manylinux_2_28_x86_64.whl"
    assert files["srconly"].filename == "srconly-1.0.tar.gz"
    assert (
        files["lib"].integrity == "sha256-rmB+c1pv9TD/2vW5+Mi8Ri+k5+F6T7srpKR4O/E4MjM=" or files["lib"].size
    )
    assert all((package.integrity or "").startswith("sha256-") for package in closure.packages[1:])
    assert {edge.source: edge.specifier for edge in closure.edges if edge.target == "more"} == {
        "lib": "==1.0"
    }
    assert {(e.target, e.specifier) for e in closure.edges if e.source == "."} == {
        ("lib", "==2.0"),
        ("old", "==1.0"),
        ("srconly", "==1.0"),
        ("pytest", "==8.0"),
        ("plug", "==1.0"),
    }


def test_markers_are_those_of_the_environment() -> None:
    lock = _lock()
    _entry(lock, "more")["wheels"].append(
        {**_entry(lock, "more")["wheels"][1], "url": "http://127.0.0.1/more-1.0-cp312-cp312-win_amd64.whl"}
    )
    closure, _ = _closure(lock, _WINDOWS)
    assert _versions(closure)["old"] == "2.0"
    assert _versions(closure)["win"] == "1.0"


def test_no_wheel_for_the_platform_is_built_from_source() -> None:
    closure, _ = _closure(_lock(), _WINDOWS)
    assert {package.name: package.filename for package in closure.packages}["more"] == "more-1.0.tar.gz"


@pytest.mark.parametrize(
    ("groups", "present"),
    [(["other"], {"win"}), ("all", {"win", "plug", "pytest"}), ([], set()), (["absent"], set())],
)
def test_the_groups_that_are_installed_unasked(groups: object, present: set[str]) -> None:
    pyproject = _read("pyproject.toml")
    pyproject["tool"] = {"uv": {"default-groups": groups}}
    closure = resolve_project(pyproject, _LINUX, registry(World(_TODAY)), Silent(), lock=_lock())
    assert closure.gaps == ()
    assert set(_versions(closure)) & {"win", "plug", "pytest"} == present


def test_without_a_lock_no_group_counts() -> None:
    closure, _ = _closure(None)
    assert set(_versions(closure)) == {".", "lib", "old", "srconly"}


def _other_version(lock: dict[str, Any]) -> None:
    lock["version"] = 2


def _other_python(lock: dict[str, Any]) -> None:
    lock["requires-python"] = ">=3.13"


def _no_root(lock: dict[str, Any]) -> None:
    lock["package"] = [entry for entry in lock["package"] if entry["name"] != "srv"]


def _missing_package(lock: dict[str, Any]) -> None:
    lock["package"] = [entry for entry in lock["package"] if entry["name"] != "more"]


def _odd_marker(lock: dict[str, Any]) -> None:
    _entry(lock, "lib")["dependencies"][0]["marker"] = "nonsense == 1"


def _other_release(lock: dict[str, Any]) -> None:
    _entry(lock, "lib")["version"] = "0.5"


def _no_file(lock: dict[str, Any]) -> None:
    _entry(lock, "more").pop("sdist")
    _entry(lock, "more")["wheels"].pop(0)


def _two_versions(lock: dict[str, Any]) -> None:
    for edge in _entry(lock, "srv")["dependencies"]:
        edge.pop("marker", None)


def _no_name(lock: dict[str, Any]) -> None:
    lock["package"].append({"version": "1"})


def _no_packages(lock: dict[str, Any]) -> None:
    lock["package"] = "many"


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (_other_version, "it is of version 2, not 1"),
        (_other_python, "it is for Python >=3.13"),
        (_no_root, "it does not hold the project srv"),
        (_missing_package, "it has 0 packages where one more is needed"),
        (_odd_marker, "it has a marker that makes no sense: nonsense == 1"),
        (_other_release, "it has lib 0.5, pyproject.toml wants lib[x]>=1"),
        (_no_file, "it has no file of more 1.0 for this platform"),
        (_two_versions, "it installs two versions of old here"),
        (_no_name, "it lists a package without a name"),
        (_no_packages, "it does not hold the project srv"),
    ],
)
def test_a_lock_that_does_not_answer_is_a_gap_and_resolved_anew(spoil: Any, why: str) -> None:
    lock = _lock()
    spoil(lock)
    closure, _ = _closure(lock)
    assert closure.gaps[0].what == "uv.lock"
    assert closure.gaps[0].why == f"{why}: the versions are those of today, not of the lock"
    assert _versions(closure)["lib"] == "9.0"
    assert _versions(closure)["pytest"] == "9.0"


@pytest.mark.parametrize(
    ("dependencies", "differing"),
    [(["lib[x]>=1", "old"], "srconly"), (["lib[x]>=1", "old", "srconly", "late"], "late")],
)
def test_a_lock_older_than_the_manifest(dependencies: list[str], differing: str) -> None:
    closure, _ = _closure(_lock(), dependencies=dependencies)
    assert closure.gaps[0].why.startswith(f"it does not match pyproject.toml on {differing}")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ({"git": "https://user:hunter2@git.test/lib?rev=main#0123"}, "https://git.test/lib?rev=main#0123"),
        ({"directory": "../lib"}, "directory: ../lib"),
        ({}, "somewhere else"),
    ],
)
def test_what_comes_from_no_index_is_a_finding_and_a_gap(source: dict[str, str], shown: str) -> None:
    lock = _lock()
    entry = _entry(lock, "lib")
    entry["source"] = source
    entry.pop("wheels")
    closure, _ = _closure(lock)
    assert [finding.rule for finding in closure.findings] == ["non-index-dependency"]
    assert [gap.what for gap in closure.gaps] == ["pypi:lib==2.0"]
    assert shown in closure.gaps[0].why
    assert "hunter2" not in repr(closure)


def test_the_lock_in_a_folder_is_found(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "uv.lock"):
        (tmp_path / name).write_bytes((_FOLDER / name).read_bytes())
    asked: dict[Ecosystem, PypiRegistry] = {Ecosystem.PYPI: registry(World({}))}
    target = Target(text=".", kind=TargetKind.DIRECTORY, path=str(tmp_path))
    assert _versions(resolve(target, _LINUX, asked, Silent()))["lib"] == "2.0"
    (tmp_path / "uv.lock").write_text("version = ", encoding="utf-8")
    with pytest.raises(InputError, match=r"uv\.lock is not valid"):
        resolve(target, _LINUX, asked, Silent())
