import json
import shutil
import sys

ENTRY_NAME = "kit"
PLACES = {
    "desk": ("Settings, Developer, Edit configuration", "mcpServers"),
    "code": (".code/mcp.json in the project", "servers"),
    "term": ("~/.term-agent.json", "mcpServers"),
}


def command() -> list[str]:
    found = shutil.which("mcp-kit-setup")
    return [found] if found else [sys.executable, "-m", "mcp_kit_setup.cli"]


def snippet(client: str) -> str:
    where, key = PLACES[client]
    cmd, *args = command()
    block = {key: {ENTRY_NAME: {"command": cmd, "args": [*args, "serve"]}}}
    return f"Open: {where}\nAdd this entry next to those that are there:\n\n{json.dumps(block, indent=2)}\n"
