"""Where a Python server was built, held against the versions before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from attested_packages import attested_wheel
from attested_vetting import identity, later, mismatches, vetted
from attesting import Identity
from douane import pinning
from douane.api import Options
from douane.model import Severity
from douane_lockfiles import write
from e2e.index import World
from e2e.packages import wheel
from e2e.transport import INDEX

MALLORY = Identity.of("https://github.com/mallory/mail-mcp")


def released(world: World, *owners: Identity | None, known: int = 0) -> None:
    """Publish notes-mcp 1.0.0, 1.0.1 and so on, built by *owners* (None: with nothing attested)."""
    for number, owner in enumerate(owners, known):
        built = wheel("notes-mcp", f"1.0.{number}")
        world.publish(attested_wheel(built, world, INDEX, owner) if owner else built)


def test_a_python_release_from_another_owner_than_those_before_is_told_without_a_lock(
    trusting: Options,
) -> None:
    world = World()
    released(world, Identity(), None, Identity(), MALLORY)
    report = vetted(world, trusting, "pypi:notes-mcp")
    why = (
        "it was built from github.com/mallory/mail-mcp, where 1.0.2 was built from github.com/acme/mail-mcp "
        "and none of the 2 versions before it by its owner"
    )
    assert mismatches(report) == [(Severity.HIGH, why)]
    assert identity(report).mark == "no"
    origin = report.examination.provenance[0]
    assert [version for version, _ in origin.earlier] == ["1.0.2", "1.0.0"]


@pytest.mark.parametrize(
    "owners",
    [
        (None, None, Identity()),
        (Identity(), MALLORY, Identity()),
        (Identity(), Identity.of("https://github.com/acme/releases")),
        (MALLORY, None),
        (Identity(),),
    ],
)
def test_a_python_release_of_an_owner_that_was_there_before_or_of_the_first_is_none(
    trusting: Options, owners: tuple[Identity | None, ...]
) -> None:
    world = World()
    released(world, *owners)
    report = vetted(world, trusting, "pypi:notes-mcp")
    assert mismatches(report) == []
    assert [gap for gap in report.examination.gaps if "provenance" in gap.what] == []


def test_a_release_without_what_those_before_had_is_told_without_a_lock(trusting: Options) -> None:
    world = World()
    released(world, Identity(), Identity(), None)
    report = vetted(world, trusting, "pypi:notes-mcp")
    found = [each.rule for each in report.examination.findings if each.row == "supply.identity"]
    assert "unattested-release" in found
    assert [path for path in world.asked if path.startswith("/integrity/")] == []


def test_few_versions_before_are_asked_about_and_each_once(trusting: Options) -> None:
    world = World()
    released(world, *[Identity()] * 9)
    vetted(world, trusting, "pypi:notes-mcp")
    asked = [path for path in world.asked if path.startswith("/integrity/")]
    assert [path.split("/")[3] for path in asked[:1]] == ["1.0.8"]
    assert sorted(path.split("/")[3] for path in asked[1:]) == ["1.0.3", "1.0.4", "1.0.5", "1.0.6", "1.0.7"]
    world.asked.clear()
    vetted(world, later(trusting), "pypi:notes-mcp")
    assert [path.split("/")[3] for path in world.asked if path.startswith("/integrity/")] == ["1.0.8"]
    offline = vetted(world, replace(trusting, offline=True), "pypi:notes-mcp")
    assert len(offline.examination.provenance[0].earlier) == 5


def test_what_is_announced_of_the_versions_before_and_does_not_come_is_a_gap(trusting: Options) -> None:
    world = World()
    released(world, Identity(), MALLORY)
    world.faults = {"/1.0.0/notes_mcp": "500"}
    report = vetted(world, trusting, "pypi:notes-mcp")
    (gap,) = (gap for gap in report.examination.gaps if "provenance" in gap.what)
    assert gap.what == "the provenance of the versions before pkg:pypi/notes-mcp@1.0.1"
    assert gap.why.startswith("of 1.0.0: ")
    assert gap.rows == ("supply.identity",)
    assert mismatches(report) == []


def test_what_does_not_hold_of_the_versions_before_says_nothing(trusting: Options) -> None:
    world = World()
    released(world, Identity(), MALLORY)
    first = wheel("notes-mcp", "1.0.0")
    world.publish(attested_wheel(first, world, INDEX, Identity(), sha256="ab" * 32))
    report = vetted(world, trusting, "pypi:notes-mcp")
    assert (mismatches(report), report.examination.provenance[0].earlier) == ([], ())


def test_where_a_lock_says_where_it_comes_from_the_versions_before_say_nothing(trusting: Options) -> None:
    world = World()
    released(world, Identity(), MALLORY)
    report = vetted(world, trusting, "pypi:notes-mcp")
    path = trusting.lockfiles / "pypi" / "notes-mcp.json"
    path.parent.mkdir(parents=True)
    write(pinning.pin(report, pinning.Decision(owner="ada"), path=str(path), now=trusting.clock()), path)
    assert mismatches(vetted(world, trusting, "pypi:notes-mcp")) == []
