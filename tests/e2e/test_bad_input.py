"""What a user types or hands over that makes no sense: exit code 2 and one line that says what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from e2e.running import Cli

MISUSES: tuple[tuple[list[str], str], ...] = (
    (["vet"], "Missing argument 'TARGET...', or --installed. (see `douane vet --help`)"),
    (["pin", "--update"], "Option '--update' requires an argument. (see `douane pin --help`)"),
    (["vet", "--nope"], "No such option '--nope'"),
    (["vet", "npm:a", "--lang", "xx"], "'xx' is not one of 'en', 'fr'"),
    (["bogus\x1b[31m"], "No such command"),
    (["vett"], "No such command 'vett'. Did you mean 'vet'? (see `douane --help`)"),
    (["vet", ""], "an empty target names nothing (give npm:NAME"),
    (["vet", "npm:a\x1b[31m\u202e"], "a\\x1b[31m\\u202e is no name of an npm package"),
    (["vet", "./empty"], "./empty holds neither pyproject.toml nor package.json nor requirements.txt"),
    (
        ["vet", "empty"],
        "empty may be a package or the folder here (write npm:empty, pypi:empty or ./empty)",
    ),
    (["vet", "folder.json"], "folder.json cannot be read: Is a directory"),
    (["vet", "none.json"], "none.json cannot be read: No such file or directory (check the path)"),
    (["vet", "none/a.mcpb"], "none/a.mcpb cannot be read: No such file or directory (check the path)"),
    (["vet", "npm:a", "--store", "file"], "Directory 'file' is a file."),
    (
        ["check"],
        "lockfiles is not there (`douane pin` writes the first; or name a lockfile, or a folder)",
    ),
    (["check", "empty"], "empty holds no lockfile (`douane pin` writes one)"),
    (["diff", "one"], "two things are needed (diff OLD NEW, or diff BASE..HEAD)"),
    (["diff", "..one"], "two things are needed (diff OLD NEW, or diff BASE..HEAD)"),
    (
        ["diff", "one...two"],
        "one...two asks for a common ancestor, which diff looks for nowhere (write one..two)",
    ),
    (["diff", "file", "two.json"], "two.json is not there (name two lockfiles)"),
    (["diff", "one", "two"], "is in no git work tree (compare two lockfiles instead"),
    (["decide", "npm:a"], "there is no lockfile for npm:a (pin it first"),
    (["explain", "nope\u202e"], "there is no rule or row named 'nope\\u202e' (`douane explain` lists"),
)


def test_a_command_line_that_makes_no_sense(douane: Cli) -> None:
    (douane.cwd / "empty").mkdir()
    (douane.cwd / "folder.json").mkdir()
    (douane.cwd / "file").touch()
    runs = douane.together(*(arguments for arguments, _ in MISUSES))
    for run, (arguments, said) in zip(runs, MISUSES, strict=True):
        assert (run.code, run.out) == (2, ""), arguments
        assert said in run.message, arguments
        assert arguments[0] != "vet" or str(douane.cwd) not in run.message, arguments


def test_nothing_typed_shows_the_help(douane: Cli) -> None:
    run = douane()
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("Usage: douane [OPTIONS] COMMAND")
    run = douane("policy")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("Usage: douane policy [OPTIONS] COMMAND")


UNREADABLE: tuple[tuple[str, bytes, str], ...] = (
    ("utf8.json", b'{"tools": [{"name": "\xff"}]}', "utf8.json, line 1: not UTF-8 (save the listing"),
    ("half.json", b'{"tools":', "half.json: not JSON"),
    ("nan.json", b'{"tools": NaN}', "NaN is no JSON number"),
    ("deep.json", b"[" * 100_000, "nested deeper than 200 levels"),
    ("list.json", b"[1]", "is JSON, but no recorded listing (expected"),
    ("huge.json", b'{"tools":[]}' + b" " * 50_000_000, "is larger than 16 MiB"),
    ("./a/package.json", b'{"name": "\xff"}', "a/package.json is not valid"),
    ("./b/package.json", b'{"name": ', "b/package.json is not valid"),
    ("./c/pyproject.toml", b"\xff", "c/pyproject.toml is not valid"),
)


def test_a_file_that_cannot_be_read(douane: Cli) -> None:
    for name, content, _ in UNREADABLE:
        path = douane.cwd / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    targets = [f"./{Path(name).parent.name}" if name.startswith("./") else name for name, _, _ in UNREADABLE]
    runs = douane.together(*(("vet", target) for target in targets))
    for run, (name, _, said) in zip(runs, UNREADABLE, strict=True):
        assert (run.code, run.out) == (2, ""), name
        assert said in run.message, name


def test_a_requirement_whose_address_is_none_is_a_gap(douane: Cli) -> None:
    manifest = '[project]\nname = "p"\nversion = "1.0.0"\ndependencies = ["a @ https://[::1"]\n'
    (douane.cwd / "p").mkdir()
    (douane.cwd / "p" / "pyproject.toml").write_text(manifest, encoding="utf-8")
    run = douane("vet", "./p", "--offline")
    assert run.code == 1
    assert "https://[::1 is not an address" in run.out


def test_definitions_without_a_digest_are_reported_not_a_crash(douane: Cli) -> None:
    listing = {"tools": [{"name": "a", "description": "x\udfff", "inputSchema": {"type": "object"}}]}
    (douane.cwd / "lone.json").write_text(json.dumps(listing), encoding="utf-8")
    run = douane("vet", "lone.json", "--format", "json")
    assert (run.code, run.err) == (1, "")
    assert run.json["surface"]["digest"] is None
    assert any("digest" in gap["why"] and gap["rows"] == ["supply.tools"] for gap in run.json["gaps"])


@pytest.mark.parametrize("content", [b"\xff\xfe", b"{}", b""])
def test_a_lockfile_that_cannot_be_read(douane: Cli, content: bytes) -> None:
    douane.lock.parent.mkdir(parents=True)
    douane.lock.write_bytes(content)
    vet, pin, check = douane.together(("vet", "npm:mail-mcp"), ("pin", "npm:mail-mcp"), ("check",))
    for run in (vet, pin):
        assert (run.code, run.out) == (2, "")
        assert run.message.startswith("lockfiles/npm/mail-mcp.json: ")
    assert (check.code, check.err) == (2, "")
    assert check.out.startswith("INVALID  lockfiles/npm/mail-mcp.json")
    assert douane.lock.read_bytes() == content


def test_a_lockfile_edited_by_hand(douane: Cli) -> None:
    pinned = douane.pinned()
    edited = pinned.replace(b"Sends a mail to one recipient.", b"Sends a mail to me as well.")
    douane.lock.write_bytes(edited)
    (douane.cwd / "other.json").write_bytes(pinned)
    check, *refused = douane.together(
        ("check",),
        ("vet", "npm:mail-mcp"),
        ("pin", "npm:mail-mcp"),
        ("decide", "npm:mail-mcp", "--person", "ada"),
        ("diff", "other.json", douane.lock),
    )
    assert (check.code, check.err) == (2, "")
    assert check.out.startswith("INVALID")
    for run in refused:
        assert (run.code, run.out) == (2, "")
        assert "lockfiles/npm/mail-mcp.json: surface.items[" in run.message
        assert run.message.endswith(" (restore it, or delete it and pin again)")
    assert douane.lock.read_bytes() == edited


def test_a_lockfile_from_a_newer_format(douane: Cli) -> None:
    douane.lock.parent.mkdir(parents=True)
    newer = b'{"format": {"name": "douane-lock", "major": 9, "minor": 0}, "everything": "else"}'
    douane.lock.write_bytes(newer.replace(b"douane-lock", _format_name().encode()))
    before = douane.lock.read_bytes()
    *refused, check = douane.together(("vet", "npm:mail-mcp"), ("pin", "npm:mail-mcp"), ("check",))
    for run in refused:
        assert (run.code, run.out) == (2, "")
        assert "format 9 is newer than this version reads (1): update Douane" in run.message
    assert check.code == 2
    assert "update Douane" in check.out
    assert douane.lock.read_bytes() == before


def _format_name() -> str:
    from douane_lockfiles import FORMAT

    return str(FORMAT["name"])


BAD_ANSWERS = (
    (b"\xff", "line 1: not UTF-8"),
    (b"", "holds no answer (write"),
    (b'[value.tusk]\nanswer = "yes"\nreason = "r"', "value.tusk: there is no such row (did you mean"),
    (b'[value.task]\nanswer = "perhaps"\nreason = "r"', "'perhaps' is no answer (answer yes, no"),
    (b'[value.task]\nanswer = "yes"', "value.task: needs a reason"),
    (b'[value.task]\nanswer = "yes"\nreason = "r"\nexpires = "2020-01-01"', "2020-01-01 is past"),
    (b'[decision.gate]\nanswer = "yes"\nreason = "r"', "decision.gate: follows from the other rows"),
)


def test_bad_answers_change_nothing(douane: Cli) -> None:
    before = douane.pinned()
    commands = []
    for number, (content, _) in enumerate(BAD_ANSWERS):
        file = douane.cwd / f"{number}.toml"
        file.write_bytes(content)
        commands.append(("decide", "npm:mail-mcp", "--person", "ada", "--answers", str(file)))
    for run, (_, said) in zip(douane.together(*commands), BAD_ANSWERS, strict=True):
        assert (run.code, run.out) == (2, "")
        assert said in run.message
    assert douane.lock.read_bytes() == before
