"""`douane tree` as it is run."""

from __future__ import annotations

import json
import subprocess

import pytest
from jsonschema import Draft202012Validator

from e2e.index import World
from e2e.packages import npm, wheel
from e2e.running import Cli, command
from support import ROOT


def test_the_tree_of_a_target_by_its_bytes_by_the_index_and_by_its_lock(douane: Cli, world: World) -> None:
    world.publish(npm("left", license="ISC", files={"index.js": "require('fs').readFileSync('x')"}))
    read = douane("tree", "npm:mail-mcp")
    assert read.code == 0, read
    assert read.out.splitlines()[0].startswith("mail-mcp 1.0.0 · ")
    assert "\n└─ left 1.0.0 · ISC · " in read.out
    assert " · file-read" in read.out
    world.asked.clear()
    stated = douane("tree", "npm:mail-mcp", "--index-only", "--refresh")
    assert stated.code == 0
    assert not [path for path in world.asked if path.startswith("/files/")]
    assert "not read, so native code and licence are unknown: 2" in stated.out
    douane("pin", "npm:mail-mcp")
    world.faults["/"] = "500"
    locked = douane("tree", "lockfiles/npm/mail-mcp.json")
    assert locked.code == 0, locked
    assert "└─ left 1.0.0 · file-read" in locked.out


def test_for_programs_in_all_three_forms(douane: Cli) -> None:
    douane.pinned()
    schema = json.loads((ROOT / "docs" / "tree.schema.json").read_text("utf-8"))
    runs = douane.together(
        ("tree", "npm:mail-mcp", "--format", "json", "--why", "left"),
        ("tree", "npm:mail-mcp", "--index-only", "--format", "json"),
        ("tree", "lockfiles/npm/mail-mcp.json", "--format", "json"),
    )
    assert [(run.code, run.json["source"]) for run in runs] == [(0, "bytes"), (0, "index"), (0, "lock")]
    for run in runs:
        assert [error.message for error in Draft202012Validator(schema).iter_errors(run.json)] == []
        assert [item["path"] for item in run.json["packages"]] == [
            "node_modules/left",
            "node_modules/mail-mcp",
        ]
    (why,) = runs[0].json["why"]
    assert why["ways"][0][0]["asked"][0]["specifier"] == "^1.0.0"


def test_what_is_not_there_is_said_with_what_is_near(douane: Cli) -> None:
    douane.pinned()
    lock = "lockfiles/npm/mail-mcp.json"
    runs = douane.together(
        ("tree", lock, "--why", "letf"),
        ("tree", lock, "--why", "left@9.0.0"),
        ("tree", lock, "--why", "zzzzzz\u202e"),
        ("tree", "npm:mial-mcp", "--index-only"),
        ("tree", "nowhere.json"),
    )
    assert [(run.code, run.out) for run in runs] == [(2, "")] * 5
    assert runs[0].message == "letf is not in the closure (did you mean left?)"
    assert runs[1].message == "left@9.0.0 is not in the closure (it has left 1.0.0)"
    assert runs[2].message == "zzzzzz\\u202e is not in the closure"


@pytest.mark.parametrize(
    "wrong",
    [
        ("tree",),
        ("tree", "npm:mail-mcp", "--depth", "-1"),
        ("tree", "npm:mail-mcp", "--depth", "x"),
        ("tree", "npm:mail-mcp", "--format", "dot"),
        ("tree", "npm:mail-mcp", "npm:left"),
    ],
)
def test_wrong_flags_are_usage(douane: Cli, wrong: tuple[str, ...]) -> None:
    run = douane(*wrong)
    assert (run.code, run.out) == (2, "")
    assert "--help" in run.message


def test_gaps_are_told_and_leave_the_exit_code_open(douane: Cli, world: World) -> None:
    world.faults["files/left"] = "404"
    run = douane("tree", "npm:mail-mcp")
    assert run.code == 3
    assert "not seen: pkg:npm/left@1.0.0: " in run.out
    assert "not read, so native code and licence are unknown: 1" in run.out


def test_a_lock_that_was_edited_is_not_shown(douane: Cli) -> None:
    douane.pinned()
    text = douane.lock.read_text(encoding="utf-8")
    douane.lock.write_text(text.replace('"version": "1.0.0"', '"version": "1.0.1"'), encoding="utf-8")
    run = douane("tree", douane.lock)
    assert (run.code, run.out) == (2, "")
    douane.lock.write_text(text[:-200], encoding="utf-8")
    assert douane("tree", douane.lock).code == 2


def test_hostile_texts_and_cycles_of_an_index(douane: Cli, world: World) -> None:
    bad = "\x1b[2J\u202e\u200b"
    world.publish(
        npm("mail-mcp", "2.0.0", dependencies={"ring": "*"}, license=f"MIT{bad}", deprecated=bad),
        npm("ring", dependencies={"mail-mcp": "*", "ring2": "*"}),
        npm("ring2", dependencies={"ring": "*"}, deprecated=f"use{bad}"),
    )
    run = douane("tree", "npm:mail-mcp@2.0.0")
    assert run.code == 0
    assert "(see above) ring 1.0.0" in run.out


def test_a_python_tree_states_when_files_were_uploaded(douane: Cli, world: World) -> None:
    world.publish(wheel("notes-mcp", requires=("helper>=1",)), wheel("helper", "1.2.0"))
    run = douane("tree", "pypi:notes-mcp", "--why", "Helper@1.2.0")
    assert (run.code, run.out) == (0, "helper 1.2.0  at helper\n  notes-mcp 1.0.0 > helper 1.2.0 (>=1)\n")


def test_a_reader_that_has_seen_enough(douane: Cli) -> None:
    douane.pinned()
    with subprocess.Popen(
        command(("tree", douane.lock)),
        cwd=douane.cwd,
        env=douane.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stdout
        assert started.stderr
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0


def test_the_output_goes_where_it_is_asked_for(douane: Cli) -> None:
    douane.pinned()
    run = douane("tree", douane.lock, "-o", "tree.txt", "--color", "always")
    assert (run.code, run.out) == (0, "")
    assert "\x1b[1mmail-mcp 1.0.0\x1b[0m" in (douane.cwd / "tree.txt").read_text(encoding="utf-8")
