"""What configurations themselves do wrong, and what they answer."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from douane import configurations
from douane.checklist import say
from douane.checklist.answers import answer
from douane.configurations import noted
from douane.model import Configured, Definition, Examination, Gap, Mark, Secret, Surface, Target, TargetKind
from douane.rulebook import pages

VALUE = "hunter22hunter22"


def seen(
    *configured: Configured, tools: tuple[Definition, ...] = (), gaps: tuple[Gap, ...] = ()
) -> Examination:
    return noted(
        Examination(
            target=Target(text="t", kind=TargetKind.PROGRAM, configured=configured, gaps=gaps),
            launch=None,
            closure=None,
            surface=Surface(source="static", tools=tools),
            findings=(),
            gaps=(),
        )
    )


def tool(name: str, **annotations: bool) -> Definition:
    return Definition(kind="tool", name=name, definition={"name": name, "annotations": {**annotations}})


def place(**fields: Any) -> Configured:
    return Configured(**{"client": "cursor", "file": "mcp.json", "name": "notes", **fields})


def row(examination: Examination, name: str) -> tuple[Mark, list[str]]:
    found = next(each for each in answer(examination) if each.row == name)
    return found.mark, [say(remark) for remark in found.evidence]


def read(folder: Path, servers: dict[str, Any], name: str = "given.json") -> tuple[Target, ...]:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(json.dumps({"mcpServers": servers}), "utf-8")
    reading = configurations.named(name, cwd=folder, home=folder / "home", key=lambda: bytes(32))
    assert reading is not None
    return configurations.compared(reading.targets)


def test_the_same_secret_twice(tmp_path: Path) -> None:
    first, second, third = read(
        tmp_path,
        {
            "one": {"command": "npx", "args": ["-y", "a"], "env": {"A_TOKEN": VALUE, "LEVEL": "debugdebug"}},
            "two": {
                "url": "https://mcp.example/",
                "headers": {"Authorization": f"Bearer {VALUE}", "X": "debugdebug"},
            },
            "three": {
                "command": "uvx",
                "args": ["b", "--token", "another-secret"],
                "env": {"LEVEL": "debugdebug"},
            },
        },
    )
    (secret,) = first.configured[0].secrets
    assert (secret.name, secret.place, secret.shared) == ("A_TOKEN", "env", ("two (Authorization)",))
    assert second.configured[0].secrets[0].shared == ("one (A_TOKEN)",)
    assert third.configured[0].secrets[0].shared == ()
    (finding,) = seen(*first.configured).findings
    assert (finding.rule, finding.row) == ("shared-credential", "access.credential")
    assert finding.why == "A_TOKEN of one has the same value as two (Authorization)"
    assert row(seen(*first.configured), "access.credential")[0] is Mark.NO
    mark, evidence = row(seen(*third.configured), "access.credential")
    assert mark is Mark.UNKNOWN
    assert any("the secrets of 3 configured servers were compared" in line for line in evidence)
    assert VALUE not in repr((first, second, third))


def test_the_same_server_in_two_clients_shares_with_nobody(tmp_path: Path) -> None:
    entry = {"command": "npx", "args": ["-y", "a"], "env": {"A_TOKEN": VALUE}}
    targets = (*read(tmp_path, {"one": entry}), *read(tmp_path, {"uno": entry}, "other.json"))
    (target,) = configurations.compared(targets)
    assert [each.name for each in target.configured] == ["one", "uno"]
    assert [each.secrets[0].shared for each in target.configured] == [(), ()]


def test_a_server_with_a_command_and_an_address_shares_with_nobody(tmp_path: Path) -> None:
    entry = {"command": "npx", "args": ["-y", "a"], "url": "https://mcp.example/", "env": {"A_TOKEN": VALUE}}
    assert all(each.configured[0].secrets[0].shared == () for each in read(tmp_path, {"one": entry}))


@pytest.mark.parametrize(
    ("name", "git", "expected"),
    [(".cursor/mcp.json", False, True), ("given.json", True, True), ("given.json", False, False)],
)
def test_a_secret_in_a_project(tmp_path: Path, name: str, git: bool, expected: bool) -> None:
    if git:
        (tmp_path / ".git").mkdir()
    servers = {
        "one": {"command": "npx", "args": ["-y", "a"], "env": {"A_TOKEN": VALUE}},
        "two": {
            "command": "npx",
            "args": ["-y", "b"],
            "env": {"B_TOKEN": "${B_TOKEN}", "C_KEY": "<YOUR KEY>"},
        },
    }
    first, second = read(tmp_path, servers, name)
    assert [finding.rule for finding in seen(*first.configured).findings] == [
        "secret-in-configuration"
    ] * expected
    assert seen(*second.configured).findings == ()


def test_tools_that_nobody_is_asked_about() -> None:
    assert seen(place()).findings == ()
    (finding,) = seen(place(approved=("*",))).findings
    assert (finding.rule, finding.severity) == ("auto-approved-tools", "medium")
    assert finding.why == "Cursor runs every tool of notes without asking"
    (finding,) = seen(place(approved=("*",), sandboxed=True, client="vscode")).findings
    assert finding.why == "VS Code runs every tool of notes without asking because sandboxEnabled is on"
    tools = (tool("drop", destructiveHint=True), tool("read", readOnlyHint=True))
    (finding,) = seen(place(approved=("*",)), tools=tools).findings
    assert (finding.severity, "of these, drop can destroy" in finding.why) == ("high", True)
    (finding,) = seen(place(approved=("drop",)), tools=tools).findings
    assert (finding.severity, "runs drop of notes without asking" in finding.why) == ("high", True)
    assert row(seen(place(approved=("*",))), "runtime.review")[0] is Mark.NO
    examination = seen(place(approved=("read",)), tools=tools)
    assert examination.findings == ()
    mark, evidence = row(examination, "runtime.review")
    assert mark is Mark.UNKNOWN
    assert evidence[0] == "Cursor runs these tools without asking: read"


def test_a_sandbox_and_secrets_are_evidence() -> None:
    given = seen(place(sandboxed=True, secrets=(Secret(name="A_TOKEN", place="env", fingerprint="0" * 16),)))
    mark, evidence = row(given, "runtime.sandbox")
    assert mark is Mark.UNKNOWN
    assert evidence == ["Cursor starts it in a sandbox (mcp.json); what that allows was not looked at"]
    assert any("gives it these secrets: A_TOKEN" in line for line in row(given, "access.scopes")[1])
    assert row(seen(place()), "runtime.sandbox")[1] == [
        "It depends on how your client runs the server, which was not seen."
    ]


def test_the_gaps_of_a_target_are_those_of_its_examination() -> None:
    gap = Gap(what="a", why="b", rows=("supply.code",))
    assert seen(gaps=(gap,)).gaps == (gap,)
    assert row(seen(gaps=(gap,)), "supply.code")[0] is Mark.UNKNOWN
    bare = replace(seen(gaps=(gap,)), target=Target(text="t", kind=TargetKind.PROGRAM))
    assert noted(bare) is bare


def test_hostile_names_are_shown_escaped() -> None:
    (finding,) = seen(place(name="a\x1b[31m\u202e", file="b\x07.json", approved=("*", "\u200b"))).findings
    for text in (finding.why, finding.excerpt, finding.where.path or ""):
        assert text.isprintable()
        assert "\u202e" not in text
        assert "\u200b" not in text


def test_every_rule_has_a_page() -> None:
    assert {oddity.id for oddity in configurations.ODDITIES} <= set(pages())
