"""Packages that are not there, or cannot be had as they are."""

from __future__ import annotations

import pytest

from e2e.index import World
from e2e.packages import SEND, npm, sdist, wheel
from e2e.running import Cli

ABSENT = (
    ("npm:mail-mpc", "knows no npm package mail-mpc (check the spelling)"),
    ("pypi:notes-mpc", "the index has no package notes-mpc (check the spelling)"),
    ("npm:mail-mcp@9.9.9", "mail-mcp has no version that is 9.9.9; the nearest are 1.0.0"),
    ("npm:mail-mcp@beta", "mail-mcp has no tag beta; its tags are latest"),
    ("pypi:notes-mcp==9.9", "no version of notes-mcp is ==9.9; the newest are 1.0.0"),
)


def test_what_the_index_does_not_have(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp"))
    runs = douane.together(*(("vet", target) for target, _ in ABSENT))
    for run, (_, said) in zip(runs, ABSENT, strict=True):
        assert (run.code, run.out) == (2, "")
        assert said in run.message


def test_all_files_yanked(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", yanked="leaks keys"))
    run = douane("vet", "pypi:notes-mcp")
    assert (run.code, run.out) == (3, "")
    assert "every version of notes-mcp was yanked" in run.message
    assert "leaks keys" in run.message
    assert "pypi:notes-mcp==1.0.0" in run.message


def test_packages_for_another_python(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", requires_python=">=3.40"), wheel("helper", requires_python=">=3.13"))
    world.publish(wheel("other-mcp", requires=("helper",)))
    here = ("--environment", "python=3.11.7")
    runs = douane.together(("vet", "pypi:notes-mcp", *here), ("vet", "pypi:other-mcp", *here))
    assert [(run.code, run.out) for run in runs] == [(3, ""), (3, "")]
    wanted = "notes-mcp 1.0.0 requires Python >=3.40 and this is resolved for Python 3.11.7"
    assert wanted in runs[0].message
    assert "other-mcp 1.0.0 requires helper" in runs[1].message
    assert "--environment python=3.13.0" in runs[1].message


def test_a_dependency_that_would_have_to_be_built_is_never_clear(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", requires=("only-source",)), sdist("only-source"))
    run = douane("vet", "pypi:notes-mcp", "--format", "json")
    assert (run.code, run.err) == (3, "")
    gaps = [gap for gap in run.json["gaps"] if "only-source" in gap["what"]]
    assert gaps
    assert all("supply.code" in gap["rows"] and "build" in gap["why"] for gap in gaps)


@pytest.mark.parametrize("ecosystem", ["npm", "pypi"])
def test_bytes_that_are_not_those_announced(douane: Cli, world: World, ecosystem: str) -> None:
    world.publish(
        npm("forged", tools=(SEND,), announced="sha512-" + "A" * 86 + "=="),
        wheel("forged", announced="0" * 64),
    )
    run, vetted = douane.together(("pin", f"{ecosystem}:forged"), ("vet", f"{ecosystem}:forged"))
    assert (run.code, vetted.code) == (1, 1)
    assert "artifact-hash-mismatch, critical" in run.out
    assert "supply.tools" in run.out.split("Unknown (")[1]
    assert run.message == "not pinned: forged is blocked (--blocked pins it all the same)"
    assert not (douane.cwd / "lockfiles").exists()
    assert douane("vet", f"{ecosystem}:forged") == vetted, "the second run must not trust the first"
