"""What clients are configured with, and what their administrators enforce: exact start commands.

Shapes: `.mcp.json` and managed settings of Claude Code (managed MCP), enterprise managed settings of GitHub
Copilot, `.vscode/mcp.json` of VS Code, `config.toml` and `requirements.toml` of Codex, as documented by each.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from douane.exporting import toml
from douane.exporting.approved import Approved


def mcp_json(servers: Sequence[Approved]) -> str:
    """Return `.mcp.json`: every server with its exact command; variables come from the user's environment."""
    return _json({"mcpServers": {each.name: _started(each, "${{{}}}") for each in servers}})


def vscode(servers: Sequence[Approved]) -> str:
    """Return `.vscode/mcp.json`: variables are asked for once and kept by the editor."""
    variables = sorted({name for each in servers for name in each.variables})
    inputs = [
        {"type": "promptString", "id": name, "description": name, "password": True} for name in variables
    ]
    return _json(
        {"servers": {each.name: _started(each, "${{input:{}}}") for each in servers}, "inputs": inputs}
    )


def claude_managed(servers: Sequence[Approved]) -> str:
    """Return `managed-settings.json` of Claude Code: only these commands, argument by argument, may start.

    Values are literal: what could be expanded is refused by `refused`.
    """
    return _json({"allowManagedMcpServersOnly": True, "allowedMcpServers": _commands(servers)})


def copilot_managed(servers: Sequence[Approved]) -> str:
    """Return `managed-settings.json` of GitHub Copilot, which has the same grammar of allowed servers."""
    return _json({"allowedMcpServers": _commands(servers)})


def codex_config(servers: Sequence[Approved]) -> str:
    """Return what belongs into `config.toml` of Codex: only tools that were reviewed, none without asking."""
    tables = {each.name: _codex(each) for each in servers}
    return toml.dumps({"mcp_servers": tables})


def codex_requirements(servers: Sequence[Approved]) -> str:
    """Return `requirements.toml` of Codex: name, program and every argument have to be these."""
    rules = {
        each.name: {
            "identity": {
                "command": {
                    "executable": each.argv[0],
                    "args": [{"match": "exact", "value": argument} for argument in each.argv[1:]],
                }
            }
        }
        for each in servers
    }
    return toml.dumps({"mcp_servers": rules})


SETTINGS: Mapping[str, Callable[[Sequence[Approved]], str]] = {
    "mcp-json": mcp_json,
    "vscode": vscode,
    "claude-managed": claude_managed,
    "copilot-managed": copilot_managed,
    "codex-config": codex_config,
    "codex-requirements": codex_requirements,
}
"""Each form, and what writes it."""


def expandable(server: Approved) -> bool:
    """Whether a client could read something else than is written: `${NAME}` is expanded in settings."""
    return any("${" in argument for argument in server.argv)


def _commands(servers: Sequence[Approved]) -> list[dict[str, list[str]]]:
    return [{"serverCommand": list(each.argv)} for each in servers]


def _started(server: Approved, variable: str) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "stdio", "command": server.argv[0], "args": list(server.argv[1:])}
    if server.variables:
        entry["env"] = {name: variable.format(name) for name in server.variables}
    return entry


def _codex(server: Approved) -> dict[str, Any]:
    entry: dict[str, Any] = {"command": server.argv[0], "args": list(server.argv[1:])}
    if server.variables:
        entry["env_vars"] = list(server.variables)
    return entry | {"enabled_tools": list(server.tools), "default_tools_approval_mode": "prompt"}


def _json(document: Mapping[str, Any]) -> str:
    return json.dumps(document, indent=2) + "\n"
