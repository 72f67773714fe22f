"""Indexes written by hand, where the real client itself was asked what it would do (worlds/npm/answer.py)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from douane.errors import InputError, ResolutionError
from douane.progress import Silent
from douane.resolve.npm import resolution, resolve_manifest
from douane.resolve.npm_closure import Resolution
from worlds.npm.world import FOLDER, LINUX, World, load, placed, registry, short

_CASES = sorted(path.stem for path in (FOLDER / "cases").glob("*.json"))
_NOT_IN_THE_BUNDLE = {
    # npm takes it for bundled, because what is bundled needs it, and so never fetches it; it is not in the
    # tarball, though. Here it is an artifact of its own, so that it is looked at.
    "bundle-deduped": {"carrier>n"},
}


def answer(world: World) -> Resolution:
    if world.manifest is None:
        return resolution(world.install, LINUX, registry(world), Silent())
    lock = ("package-lock.json", json.dumps(world.lock).encode()) if world.lock else None
    closure = resolve_manifest(world.manifest, LINUX, registry(world), Silent(), lock)
    assert closure.packages[0].path == "."
    return Resolution(closure=closure, left_out=())


@pytest.mark.parametrize("name", _CASES)
def test_the_answer_is_that_of_npm(name: str) -> None:
    world = load(f"cases/{name}")
    if world.error:
        with pytest.raises((ResolutionError, InputError)):
            answer(world)
        return
    found = answer(world)
    everything = {**world.tree, **(world.left_out if world.manifest is None else {})}
    packages = [package for package in found.closure.packages if package.path != "."]
    assert placed(tuple(packages)) == dict(world.tree)
    assert placed(found.left_out) == (dict(world.left_out) if world.manifest is None else {})
    assert everything.keys() == {short(package.path) for package in (*packages, *found.left_out)}


@pytest.mark.parametrize("name", [name for name in _CASES if not load(f"cases/{name}").error])
def test_the_flags_are_those_of_npm(name: str) -> None:
    world = load(f"cases/{name}")
    for package in answer(world).closure.packages:
        path = short(package.path)
        flags = world.flags.get(path, "")
        if path in _NOT_IN_THE_BUNDLE.get(name, ()):
            assert package.carrier is None
            assert package.integrity is not None
        elif "x" not in flags:
            assert package.optional is ("o" in flags), path
            assert package.peer is ("p" in flags), path
            assert (package.carrier is not None) is ("b" in flags), path


def test_there_are_cases() -> None:
    assert len(_CASES) > 30
    assert all(Path(FOLDER / "cases" / f"{name}.json").is_file() for name in _CASES)
