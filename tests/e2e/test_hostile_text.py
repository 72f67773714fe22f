"""Names and texts that would drive a terminal, hide from a reader or break a report."""

from __future__ import annotations

import json
import re
from typing import Any

from e2e.index import World
from e2e.packages import Built, npm, wheel
from e2e.running import Cli

ESCAPE = "\x1b[2J\x1b]0;owned\x07"
BIDI = "\u202e\u2066"
TAGS = "\U000e0041\U000e0042"
HOSTILE: dict[str, Any] = {
    "name": f"send{ESCAPE}{BIDI}",
    "title": f"a\rb{TAGS}\u200b",
    "description": f"Sends.{BIDI}{TAGS}{ESCAPE}\x9b31m\x00",
    "inputSchema": {"type": "object", "properties": {f"to{ESCAPE}": {"type": "string", "enum": [BIDI]}}},
    "annotations": {"title": ESCAPE},
}


def test_in_a_recorded_listing(douane: Cli) -> None:
    listing = {"tools": [HOSTILE], "instructions": f"Be nice.{TAGS}{ESCAPE}"}
    (douane.cwd / "tools.json").write_text(json.dumps(listing), encoding="utf-8")
    text, machine, french = douane.together(
        ("vet", "tools.json", "--rows", "all"),
        ("vet", "tools.json", "--format", "json"),
        ("vet", "tools.json", "--lang", "fr"),
    )
    for run in (text, machine, french):
        assert (run.code, run.err) == (1, "")
    assert "invisible-characters" in text.out
    assert "\\x1b[2J" in text.out
    assert machine.json["surface"]["tools"][0]["definition"] == HOSTILE


def test_in_a_package_and_all_that_is_made_of_it(douane: Cli, world: World) -> None:
    world.publish(
        npm("odd-mcp", tools=(HOSTILE,), description=ESCAPE, repository=f"https://a.test/{ESCAPE}b/c")
    )
    assert douane("pin", "npm:odd-mcp", "--blocked", "--owner", f"ada{ESCAPE}", "--scope", BIDI).code == 1
    lock = douane.cwd / "lockfiles" / "npm" / "odd-mcp.json"
    assert not re.search("[^\x20-\x7e\n]", lock.read_text(encoding="utf-8"))
    world.publish(npm("odd-mcp", "1.0.1", tools=({**HOSTILE, "description": f"{BIDI} other {ESCAPE}"},)))
    run = douane("check", "--refresh")
    assert run.code == 1
    assert "description-changed" in run.out
    assert douane("check", "--format", "json").out.isascii()


def test_versions_that_are_none_are_left_out(douane: Cli, world: World) -> None:
    douane.pinned()
    for version in (f"1.0.1{ESCAPE}", f"1.0.1{BIDI}", "1.0.1\u200b", "9" * 300):
        world.publish(npm("mail-mcp", version, dependencies={"left": "^1.0.0"}))
    run = douane("vet", "npm:mail-mcp", "--refresh")
    assert run.code in (2, 3)


def test_names_that_are_none_are_never_asked_for(douane: Cli, world: World) -> None:
    world.publish(npm("odd-mcp", dependencies={f"left{ESCAPE}": "1", f"@{BIDI}/x": "1", "../up": "1"}))
    world.publish(
        wheel("odd-mcp", requires=(f"left{BIDI}", "a; python_version < '3' ; b", "x @ file:///etc/passwd"))
    )
    for run in douane.together(("vet", "npm:odd-mcp"), ("vet", "pypi:odd-mcp")):
        assert run.code in (1, 2, 3)
    assert not [path for path in world.asked if "up" in path or "passwd" in path]


def test_reasons_for_a_yank_are_shown_not_emitted(douane: Cli, world: World) -> None:
    files: Built = wheel("notes-mcp", yanked=f"bad{ESCAPE}{BIDI}")
    world.publish(files)
    run, refused = douane.together(("vet", "pypi:notes-mcp==1.0.0"), ("vet", "pypi:notes-mcp"))
    assert run.code == 1
    assert "bad\\x1b[2J" in run.out
    assert "bad\\x1b[2J" in refused.message


def test_colour_is_asked_for_or_not_at_all(douane: Cli) -> None:
    douane.pinned()
    assert "\x1b" not in douane("vet", "npm:mail-mcp", "--offline", env={"NO_COLOR": "1"}).out
    started = douane.start("vet", "npm:mail-mcp", "--offline", "--color", "always")
    out, _ = started.communicate()
    assert out.startswith(b"\x1b[1;33mOPEN\x1b[0m")
