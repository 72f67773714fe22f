"""Every pin of this project in every form that is handed on, read back as whoever takes it reads it."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.pylock import Pylock

from cyclonedx_reading import read as read_bill
from douane import environment
from douane.exporting import check
from douane.exporting.approved import Approved, approved
from douane.exporting.client_settings import SETTINGS
from douane.exporting.package_lock import render as package_lock
from douane.exporting.pylock import render as pylock
from douane.locked import closure_of
from douane.model import Ecosystem
from douane.registries import Announced
from douane.reports.cyclonedx.bom import of_lock
from douane_lockfiles import Lock, read
from support import ROOT

PINNED = sorted((ROOT / "lockfiles" / "pinned").rglob("*.json"))
NAME = re.compile(r"[A-Za-z0-9_-]+")  # what every client takes as the name of a server
INTEGRITY = re.compile(r"sha(?:512-[A-Za-z0-9+/]{86}==|256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64})")
INDEXED = [path for path in PINNED if closure_of(read(path)).root != "."]  # not of a folder

each_pin = pytest.mark.parametrize("path", PINNED, ids=lambda path: path.stem)


@cache
def cleared() -> tuple[Approved, ...]:
    """Return what clients would be told if the gate of every pin that can be started were clear."""
    allowed, withheld = approved(_clear(read(path)) for path in PINNED)
    assert {item.why for item in withheld} == {"the lock holds no start command"}
    assert len(allowed) == len(PINNED) - 2
    return allowed


def _clear(lock: Lock) -> Lock:
    content = lock.document
    content.pop("digest")
    content["decision"] = {**content["decision"], "verdict": "clear", "because": []}
    return Lock.sealed(content)


def test_none_is_handed_on_before_its_gate_is_clear() -> None:
    assert approved(read(path) for path in PINNED)[0] == ()


@pytest.mark.parametrize("form", ["mcp-json", "vscode"])
def test_servers_as_a_client_reads_them(form: str) -> None:
    document = json.loads(SETTINGS[form](cleared()))
    servers: dict[str, Any] = document["servers" if form == "vscode" else "mcpServers"]
    assert len(servers) == len(cleared())
    for (name, entry), server in zip(servers.items(), cleared(), strict=True):
        assert NAME.fullmatch(name)
        assert entry.keys() <= {"type", "command", "args", "env"}
        assert (entry["type"], entry["command"], *entry["args"]) == ("stdio", *server.argv)
        assert all("$" in value for value in entry.get("env", {}).values())


@pytest.mark.parametrize("form", ["claude-managed", "copilot-managed"])
def test_lists_of_what_may_start(form: str) -> None:
    document = json.loads(SETTINGS[form](cleared()))
    assert document["allowedMcpServers"] == [{"serverCommand": list(each.argv)} for each in cleared()]
    assert document.keys() - {"allowedMcpServers"} <= {"allowManagedMcpServersOnly"}


def test_tables_of_codex() -> None:
    config = tomllib.loads(SETTINGS["codex-config"](cleared()))["mcp_servers"]
    rules = tomllib.loads(SETTINGS["codex-requirements"](cleared()))["mcp_servers"]
    assert config.keys() == rules.keys() == {each.name for each in cleared()}
    for server in cleared():
        entry, rule = config[server.name], rules[server.name]
        assert entry.keys() <= {
            "command", "args", "env_vars", "enabled_tools", "default_tools_approval_mode"
        }  # fmt: skip
        assert entry["enabled_tools"] == list(server.tools)
        asked = rule["identity"]["command"]
        assert {each["match"] for each in asked["args"]} == {"exact"}
        assert [asked["executable"], *(each["value"] for each in asked["args"])] == list(server.argv)
        assert [entry["command"], *entry["args"]] == list(server.argv)


@each_pin
def test_a_bill_of_materials(path: Path) -> None:
    lock = read(path)
    bill = read_bill(of_lock(lock, "0.1.0", timestamp=None))
    assert len(bill["components"]) >= len(lock.packages) - 1


@pytest.mark.parametrize("path", INDEXED, ids=lambda path: path.stem)
def test_what_installers_read(path: Path) -> None:
    lock = read(path)
    closure = closure_of(lock)
    if closure.server.ecosystem is Ecosystem.NPM:
        check(closure, "package-lock")
        manifest, locked = (json.loads(text) for text in package_lock(closure, {}))
        packages = locked["packages"]
        assert packages.pop("")["dependencies"] == manifest["dependencies"]
        assert packages.keys() == {package.path for package in closure.packages}
        assert all(
            each.get("inBundle") or INTEGRITY.fullmatch(each["integrity"]) for each in packages.values()
        )
        return
    check(closure, "pylock")
    stated = {key: value for key in environment.KEYS if (value := getattr(lock.environment, key))}
    files = {
        package.path: (
            Announced(
                filename=f"{package.name.replace('-', '_')}-{package.version}-py3-none-any.whl",
                url=f"https://index.example/{package.name}.whl",
                integrity=package.integrity,
            ),
        )
        for package in closure.packages
    }
    document = tomllib.loads(pylock(closure, files, environment.detect(stated).markers))
    assert {str(each.name) for each in Pylock.from_dict(document).packages} == {
        package.name for package in closure.packages
    }
