"""`douane capabilities` as it is run, and new capabilities as drift."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from e2e.index import World
from e2e.packages import SEND, npm
from e2e.running import Cli
from support import ROOT

CODE = {
    "index.js": "const { spawn } = require('child_process');\nspawn('git', ['log'], { env: process.env });\n"
}
LOCK = "lockfiles/npm/mail-mcp.json"


def test_the_picture_of_a_target_of_a_folder_and_of_a_lock(douane: Cli, world: World) -> None:
    world.publish(npm("left", files=CODE))
    read = douane("capabilities", "npm:mail-mcp")
    assert read.code == 0, read
    assert read.out.startswith("mail-mcp 1.0.0 · npm · 2 packages · ")
    assert (
        "subprocess  starts programs\n  brought by      left 1.0.0\n                  programs git\n"
        in read.out
    )
    why = douane("capabilities", "npm:mail-mcp", "--why", "subprocess")
    assert "left 1.0.0\n  mail-mcp 1.0.0 > left 1.0.0 (^1.0.0)\n  programs git\n" in why.out
    assert "index.js:2" in why.out
    folder = douane.cwd / "server"
    folder.mkdir()
    (folder / "package.json").write_text('{"name": "own", "version": "1.0.0"}', encoding="utf-8")
    (folder / "index.js").write_text(
        "exports.ask = () => fetch('https://api.example.test');\n", encoding="utf-8"
    )
    own = douane("capabilities", folder, "--format", "json")
    assert own.json["capabilities"] == [
        {
            "kind": "network-client",
            "says": "connects to other machines",
            "own": {
                "kind": "network-client",
                "facets": [{"facet": "hosts", "values": ["api.example.test"], "unlisted": 0}],
                "evidence": [{"path": "index.js", "line": 1}],
            },
            "brought": [],
        }
    ]
    douane("pin", "npm:mail-mcp")
    world.faults["/"] = "500"
    locked = douane("capabilities", LOCK)
    assert locked.code == 0, locked
    assert (
        "subprocess  starts programs\n  brought by      left 1.0.0\n                  programs git\n"
        in locked.out
    )
    assert "A lock records no places" in locked.out


def test_for_programs(douane: Cli, world: World) -> None:
    world.publish(npm("left", files=CODE))
    douane.pinned()
    schema = json.loads((ROOT / "docs" / "capabilities.schema.json").read_text("utf-8"))
    runs = douane.together(
        ("capabilities", "npm:mail-mcp", "--format", "json"), ("capabilities", LOCK, "--format", "json")
    )
    assert [(run.code, run.json["source"]) for run in runs] == [(0, "bytes"), (0, "lock")]
    for run in runs:
        assert [error.message for error in Draft202012Validator(schema).iter_errors(run.json)] == []
    of_bytes, of_lock = ([item["kind"] for item in run.json["capabilities"]] for run in runs)
    assert of_bytes == of_lock


def test_a_patch_release_that_can_do_more_is_told_with_its_evidence(douane: Cli, world: World) -> None:
    douane.pinned()
    before = douane.cwd / "before.json"
    before.write_bytes(douane.lock.read_bytes())
    world.publish(npm("left", "1.0.1", files=CODE))
    run = douane("check", "--refresh", "--format", "json")
    assert run.code == 1
    (compared,) = run.json["compared"]
    (gained,) = [drift for drift in compared["drift"] if drift["kind"] == "capability-gained"]
    assert (gained["grade"], gained["subject"]) == ("high", "pkg:npm/left@1.0.1")
    assert "subprocess (programs git)" in gained["detail"]
    assert "1.0.0 to 1.0.1 is a patch release" in gained["detail"]
    assert "subprocess at index.js:1, index.js:2" in gained["detail"]
    douane("pin", "npm:mail-mcp")
    told = " ".join(douane("diff", before, LOCK).out.split())
    assert "high capability-gained: pkg:npm/left@1.0.1" in told
    assert "see `douane capabilities npm:left@1.0.1 --why" in told


def test_another_host_in_a_patch_release_is_drift(douane: Cli, world: World) -> None:
    world.publish(npm("left", files={"index.js": "exports.ask = () => fetch('https://api.example.test');\n"}))
    assert douane("pin", "npm:mail-mcp").code == 3
    other = "fetch('https://api.example.test'); fetch('https://c2.example.test')\n"
    world.publish(npm("left", "1.0.1", files={"index.js": other}))
    run = douane("check", "--refresh", "--format", "json")
    assert run.code == 1
    (compared,) = run.json["compared"]
    (widened,) = [drift for drift in compared["drift"] if drift["kind"] == "capability-widened"]
    assert widened["grade"] == "medium"
    assert widened["detail"] == (
        "network-client: hosts c2.example.test; 1.0.0 to 1.0.1 is a patch release; "
        "network-client at index.js:1"
    )


def test_what_is_no_capability_is_said_with_what_is_near(douane: Cli, world: World) -> None:
    world.publish(npm("mail-mcp", tools=(SEND,), dependencies={"left": "^1.0.0"}))
    runs = douane.together(
        ("capabilities", "npm:mail-mcp", "--why", "shel"),
        ("capabilities", "npm:mail-mcp", "--why", "keyboard"),
        ("capabilities", "nowhere.json"),
    )
    assert [(run.code, run.out) for run in runs] == [(2, "")] * 3
    assert runs[0].message == "shel is no capability (did you mean shell?)"
    assert runs[1].message == "nothing in the closure has the capability keyboard"


@pytest.mark.parametrize("wrong", [(), ("npm:mail-mcp", "npm:left"), ("npm:mail-mcp", "--format", "dot")])
def test_a_wrong_command_line_is_one_line(douane: Cli, wrong: tuple[str, ...]) -> None:
    run = douane("capabilities", *wrong)
    assert (run.code, run.out) == (2, "")
    assert run.message
