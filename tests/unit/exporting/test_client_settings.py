"""What clients and their administrators are handed, read back as each of them reads it."""

import json
import tomllib
from typing import Any

import pytest

from douane.exporting.approved import Approved, approved
from douane.exporting.client_settings import SETTINGS, expandable
from douane.exporting.cooldowns import COOLDOWNS
from douane_lockfiles import Lock
from lock_documents import document

SERVERS = (
    Approved(
        name="mail", argv=("npx", "-y", "@acme/mail@1.0.0"), tools=("list", "send"), variables=("MAIL_KEY",)
    ),
    Approved(name="notes", argv=("uvx", "notes==2.0")),
)


def lock(verdict: str = "clear", **server: Any) -> Lock:
    content = document()
    content.pop("digest", None)
    content["decision"] = {**content["decision"], "verdict": verdict, "because": []}
    content["server"] = {**content["server"], **server}
    return Lock.sealed(content)


def exact(**server: Any) -> Lock:
    stated = lock().section("server")
    return lock(**{"launch": ["npx", "-y", f"{stated['name']}@{stated['version']}"], **server})


def test_only_what_is_clear_and_exact_is_allowed() -> None:
    name, version = exact().name, exact().version
    allowed, withheld = approved(
        [exact(), lock("open"), lock("blocked"), exact(launch=["npx", "-y", name]), exact(launch=[])]
    )
    assert [each.argv for each in allowed] == [("npx", "-y", f"{name}@{version}")]
    assert allowed[0].tools == ("list", "send")
    assert [(each.blocked, each.why) for each in withheld] == [
        (False, "its gate is open (`douane decide` asks what nobody has settled)"),
        (True, "its gate is blocked"),
        (False, "its start command names no exact version"),
        (False, "the lock holds no start command"),
    ]


def test_a_secret_that_the_lock_does_not_keep_is_no_argument() -> None:
    argv = [*exact().section("server")["launch"], "--api-key", "\u2026"]
    allowed, (withheld,) = approved([exact(launch=argv)])
    assert allowed == ()
    assert withheld.why.startswith("its start command held a secret")


@pytest.mark.parametrize("name", ["X:-$(id)", "A}${B", "", "A B", "1A", "input:x"])
def test_a_variable_that_would_be_read_as_something_else_is_not_written(name: str) -> None:
    allowed, (withheld,) = approved([exact(environment_names=["FINE", name])])
    assert allowed == ()
    assert withheld.why.endswith("is no name of a variable that every client hands on")


def test_what_belongs_into_a_file_that_is_there_can_be_put_at_its_end() -> None:
    theirs = '[mcp_servers.theirs]\ncommand = "theirs"\n\n'
    for form in ("codex-config", "codex-requirements"):
        both = tomllib.loads(theirs + SETTINGS[form](SERVERS))
        assert set(both["mcp_servers"]) == {"theirs", "mail", "notes"}


def test_arguments_stay_as_they_are() -> None:
    argv = (
        "npx",
        "-y",
        "mcp-remote@1.0.0",
        "https://mcp.example/a b?c=%20",
        "two words",
        "a \"b\" \\ 'c'",
        "\u00e9\n",
    )
    server = Approved(name="far", argv=argv, variables=("B_KEY", "A_KEY"))
    for form in ("mcp-json", "vscode"):
        (entry,) = next(iter(json.loads(SETTINGS[form]((server,))).values())).values()
        assert (entry["command"], *entry["args"]) == argv
        assert list(entry["env"]) == ["B_KEY", "A_KEY"]
    for form in ("claude-managed", "copilot-managed"):
        assert json.loads(SETTINGS[form]((server,)))["allowedMcpServers"] == [{"serverCommand": list(argv)}]
    config = tomllib.loads(SETTINGS["codex-config"]((server,)))["mcp_servers"]["far"]
    assert (config["command"], *config["args"]) == argv
    assert config["env_vars"] == ["B_KEY", "A_KEY"]
    rule = tomllib.loads(SETTINGS["codex-requirements"]((server,)))["mcp_servers"]["far"]["identity"][
        "command"
    ]
    assert (rule["executable"], *(each["value"] for each in rule["args"])) == argv


def test_names_are_told_apart() -> None:
    names = [each.name for each in approved([exact(), exact(), exact()])[0]]
    assert len(set(names)) == 3
    assert names[0] == exact().name.rpartition("/")[2]


def test_a_client_is_configured_with_the_exact_command() -> None:
    servers = json.loads(SETTINGS["mcp-json"](SERVERS))["mcpServers"]
    assert servers["mail"] == {
        "type": "stdio",
        "command": "npx",
        "args": ["-y", "@acme/mail@1.0.0"],
        "env": {"MAIL_KEY": "${MAIL_KEY}"},
    }
    editor = json.loads(SETTINGS["vscode"](SERVERS))
    assert editor["servers"]["mail"]["env"] == {"MAIL_KEY": "${input:MAIL_KEY}"}
    assert [each["id"] for each in editor["inputs"]] == ["MAIL_KEY"]
    assert "sandboxEnabled" not in json.dumps(editor)  # it would approve every call of the server's tools


def test_an_administrator_lets_nothing_else_start() -> None:
    commands = [{"serverCommand": list(each.argv)} for each in SERVERS]
    claude = json.loads(SETTINGS["claude-managed"](SERVERS))
    assert claude == {"allowManagedMcpServersOnly": True, "allowedMcpServers": commands}
    assert json.loads(SETTINGS["copilot-managed"](SERVERS)) == {"allowedMcpServers": commands}
    codex = tomllib.loads(SETTINGS["codex-requirements"](SERVERS))["mcp_servers"]
    assert codex["mail"]["identity"]["command"] == {
        "executable": "npx",
        "args": [{"match": "exact", "value": "-y"}, {"match": "exact", "value": "@acme/mail@1.0.0"}],
    }


def test_without_any_server_everything_is_kept_out() -> None:
    assert json.loads(SETTINGS["claude-managed"](()))["allowedMcpServers"] == []
    assert json.loads(SETTINGS["copilot-managed"](())) == {"allowedMcpServers": []}
    assert tomllib.loads(SETTINGS["codex-requirements"](())) == {"mcp_servers": {}}


def test_only_reviewed_tools_are_enabled_and_none_without_asking() -> None:
    mail = tomllib.loads(SETTINGS["codex-config"](SERVERS))["mcp_servers"]["mail"]
    assert mail["enabled_tools"] == ["list", "send"]
    assert mail["default_tools_approval_mode"] == "prompt"
    assert mail["env_vars"] == ["MAIL_KEY"]


@pytest.mark.parametrize("argument", ["${HOME}/x@1", "a${X:-b}"])
def test_what_a_client_would_expand_is_seen(argument: str) -> None:
    assert expandable(Approved(name="x", argv=("npx", argument)))
    assert not expandable(SERVERS[0])


def test_cooldowns_stand_in_the_unit_of_each_installer() -> None:
    assert COOLDOWNS["npmrc"](6.5) == "min-release-age=7\n"
    assert COOLDOWNS["pnpm"](7) == "minimumReleaseAge: 10080\ntrustPolicy: no-downgrade\n"
    assert tomllib.loads(COOLDOWNS["uv"](7)) == {"exclude-newer": "7 days"}
