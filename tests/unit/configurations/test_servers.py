"""Odd servers: a clear error with the key path, or a target with a gap; never one that hides the others."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from douane import configurations
from douane.configurations import Reading
from douane.errors import InputError
from douane.model import TargetKind

KEY = bytes(32)


def named(folder: Path, document: object, name: str = "mcp.json") -> Reading:
    text = document if isinstance(document, str) else json.dumps(document)
    (folder / name).write_text(text, "utf-8")
    reading = configurations.named(name, cwd=folder, home=folder / "home", key=lambda: KEY)
    assert reading is not None
    return reading


def servers(folder: Path, **entries: object) -> Reading:
    return named(folder, {"mcpServers": entries})


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (3, "mcpServers.x is not an object"),
        ({"command": 3}, "mcpServers.x.command is not a text"),
        ({"command": ""}, "mcpServers.x.command is not a text"),
        ({"command": "npx", "args": "-y a"}, "mcpServers.x.args is not a list of texts"),
        ({"command": "npx", "args": ["-y", "a", {"b": "c"}]}, "mcpServers.x.args[2] is not a text"),
        ({"command": "npx", "args": ["\0"]}, "mcpServers.x.args[0] is not a text"),
        ({"command": ["npx", None]}, "mcpServers.x.command[1] is not a text"),
        ({"command": "npx", "args": ["a"], "env": ["A=b"]}, "mcpServers.x.env is not a map of texts"),
        ({"command": "npx", "args": ["a"], "env": {"A": {}}}, "mcpServers.x.env.A is not a text"),
        ({"command": {"path": "npx", "args": [[]]}}, "mcpServers.x.command.args[0] is not a text"),
        ({"url": 3}, "mcpServers.x.url is not a text"),
        ({"args": ["a"]}, "mcpServers.x has neither command nor cmd nor url"),
        ({"command": "npx", "args": ["a"] * 2001}, "mcpServers.x.args is not a list of at most 2000 texts"),
    ],
)
def test_a_wrong_shape_names_its_place(tmp_path: Path, entry: object, said: str) -> None:
    read = servers(tmp_path, x=entry, y={"command": "npx", "args": ["-y", "a"]})
    (error,) = read.wrong
    assert said in str(error)
    assert str(error).startswith("mcp.json: ")
    assert [each.configured[0].name for each in read.targets] == ["y"]


def test_a_wrong_map(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="mcpServers is neither a map nor a list of servers"):
        named(tmp_path, {"mcpServers": "x"})


def test_keys_written_twice(tmp_path: Path) -> None:
    entry = '{"command": "npx", "args": ["-y", "a"]}'
    inner = '{"command": "a", "command": "b"}'
    read = named(tmp_path, f'{{"mcpServers": {{"x": {entry}, "x": {entry}, "y": {entry}, "z": {inner}}}}}')
    assert [each.configured[0].name for each in read.targets] == ["y"]
    assert [str(error).partition(", and")[0] for error in read.wrong] == [
        "mcp.json: mcpServers.x is written twice",
        "mcp.json: a key of mcpServers.z is written twice",
    ]
    read = named(tmp_path, f'{{"mcpServers": {{"x": {entry}}}, "mcpServers": {{"x": {entry}}}}}')
    assert (len(read.wrong), read.targets) == (1, ())


@pytest.mark.parametrize(
    ("argv", "why"),
    [
        (["npx", "-y", "${PACKAGE}"], "${PACKAGE}"),
        (["npx", "-y", "a@${VERSION}"], "${VERSION}"),
        (["npx", "-y", "YOUR_PACKAGE"], "YOUR_PACKAGE"),
        (["npx", "-y", "a@<VERSION>"], "<VERSION>"),
        (["uvx", "{{package}}"], "{{package}}"),
        (["npx", "--what", "a"], "--what"),
        (["npx"], "npx"),
        (["sh", "-c", "npx 'unclosed"], "never closed"),
        (["npx", "-y", "a" * 40_000], "characters"),
    ],
)
def test_what_is_not_understood_is_a_program_with_a_gap(tmp_path: Path, argv: list[str], why: str) -> None:
    (target,) = servers(tmp_path, x={"command": argv[0], "args": argv[1:]}).targets
    assert target.kind is TargetKind.PROGRAM
    assert target.launch
    assert list(target.launch.argv) == argv
    (gap,) = target.gaps
    assert why in gap.why
    assert gap.rows == ("supply.identity", "supply.code", "supply.tools")


def test_shell_metacharacters_are_words_like_others(tmp_path: Path) -> None:
    args = [
        "-y",
        "notes-mcp@1.0.0",
        "; touch pwned",
        "$(touch pwned)",
        "`touch pwned`",
        "| sh",
        "&& a",
        "\n",
        "*",
    ]
    (target,) = servers(tmp_path, x={"command": "npx", "args": args}).targets
    assert target.launch
    assert target.launch.argv == ("npx", *args)
    assert target.requirement
    assert target.requirement.name == "notes-mcp"
    assert not (tmp_path / "pwned").exists()


def test_commands_in_one_text(tmp_path: Path) -> None:
    read = servers(
        tmp_path,
        a={"command": "npx -y notes-mcp@1.0.0"},
        b={"command": "npx -y", "args": ["notes-mcp@1.0.0"]},
        c={"command": "npx", "args": ["-y notes-mcp@1.0.0"]},
        d={"command": "uvx", "args": ["--python", 3.12, "notes-mcp"]},
    )
    assert [str(each.requirement) for each in read.targets[:3]] == ["npm:notes-mcp@1.0.0"] * 3
    assert read.targets[3].launch
    assert read.targets[3].launch.argv == ("uvx", "--python", "3.12", "notes-mcp")


def test_remote_addresses(tmp_path: Path) -> None:
    read = servers(
        tmp_path,
        a={"url": "https://me:pass-word@mcp.example/mcp?api_key=hunter22&x=1"},
        b={"url": "https://${HOST}/mcp"},
        c={"url": "https://mcp.example/mcp?key=${KEY}"},
        d={"url": "unix:///tmp/socket"},
        e={"command": "npx", "args": ["-y", "a"], "url": "https://mcp.example/sse"},
    )
    assert [each.kind for each in read.targets[:4]] == [TargetKind.REMOTE] * 4
    assert "pass-word" not in repr(read)
    assert "hunter22" not in repr(read)
    assert [len(each.gaps) for each in read.targets[:4]] == [0, 1, 0, 0]
    assert "${HOST}" in read.targets[1].gaps[0].why
    assert [each.kind for each in read.targets[4:]] == [TargetKind.PACKAGE, TargetKind.REMOTE]


def test_servers_that_come_with_something_else(tmp_path: Path) -> None:
    read = servers(tmp_path, a={"settings": {}, "source": "extension"}, b={"uses": "team/notes"})
    assert [(each.kind, each.text) for each in read.targets] == [
        (TargetKind.PROGRAM, "a"),
        (TargetKind.PROGRAM, "b"),
    ]
    assert [each.gaps[0].why.partition(":")[0] for each in read.targets] == [
        "the configuration says only `settings`",
        "the configuration says only `uses`",
    ]


def test_a_command_for_headers_is_not_looked_at(tmp_path: Path) -> None:
    entry = {"url": "https://mcp.example/", "headersHelper": "/opt/sign --token hunter22-hunter22"}
    (target,) = servers(tmp_path, a=entry).targets
    (gap,) = target.gaps
    assert (gap.what, gap.rows) == ("/opt/sign --token …", ("supply.code", "runtime.command"))


def test_the_home_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "home/.cursor").mkdir(parents=True)
    (tmp_path / "home/.cursor/mcp.json").write_text('{"mcpServers": {}}', "utf-8")
    path = "~/.cursor/mcp.json"
    reading = configurations.named(path, cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY)
    assert reading
    assert reading.files == (path,)


def test_bare_maps_and_lists(tmp_path: Path) -> None:
    entry = {"command": "npx", "args": ["-y", "notes-mcp"]}
    assert (
        len(named(tmp_path, {"one": entry, "two": {"url": "https://a.example/"}}, "given.json").targets) == 2
    )
    assert len(named(tmp_path, {"mcp_servers": [entry, {**entry, "name": "n"}]}, "given.json").targets) == 2
    names = [
        each.configured[0].name for each in named(tmp_path, {"mcpServers": [entry]}, "given.json").targets
    ]
    assert names == ["1"]


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("tools.json", {"tools": [], "mcp": {"a": "b"}}),
        ("tools.json", [{"name": "a"}]),
        ("other.json", {"extensions": {"a": True}}),
        ("other.json", {"servers": ["a"]}),
        ("other.json", "{"),
        ("package.json", {"mcpServers": {}}),
        ("absent.json", None),
        ("notes.txt", {"mcpServers": {}}),
        ("a" * 300 + ".json", None),
    ],
)
def test_what_is_no_configuration(tmp_path: Path, name: str, document: Any) -> None:
    if document is not None:
        (tmp_path / name).write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    assert configurations.named(name, cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY) is None


def test_a_configuration_that_names_nothing(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('model = "x"\n', "utf-8")
    with pytest.raises(InputError, match="names no servers"):
        configurations.named("config.toml", cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY)
    (tmp_path / "mcp.json").write_text("{ // mine\n  oops }", "utf-8")
    with pytest.raises(InputError, match="line 2 column 3"):
        configurations.named("mcp.json", cwd=tmp_path, home=tmp_path / "home", key=lambda: KEY)


def test_ten_thousand_servers_in_time(tmp_path: Path) -> None:
    many = {
        f"s{i}": {"command": "npx", "args": ["-y", f"p{i % 5000}"], "env": {"API_TOKEN": "a1" * 10}}
        for i in range(10_000)
    }
    started = time.process_time()
    read = named(tmp_path, {"mcpServers": many})
    targets = configurations.compared(read.targets)
    assert time.process_time() - started < 30
    assert (len(read.targets), len(targets)) == (10_000, 5_000)
    assert len(targets[0].configured) == 2
    assert len(targets[0].configured[0].secrets[0].shared) == 20
    with pytest.raises(InputError, match="names more than 20000 servers"):
        servers(tmp_path, **{f"s{i}": {"url": "https://a.example/"} for i in range(20_001)})
