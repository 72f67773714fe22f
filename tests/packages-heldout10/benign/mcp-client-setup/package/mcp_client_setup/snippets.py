import json
import re

CLIENTS = {
    "cursor": "~/.cursor/mcp.json",
    "claude-desktop": "claude_desktop_config.json",
    "windsurf": "~/.codeium/windsurf/mcp_config.json",
}


def snippet(client: str, package: str) -> tuple[str, str]:
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,80}", package):
        raise ValueError("not a package name")
    entry = {"mcpServers": {package: {"command": "uvx", "args": [package]}}}
    return CLIENTS[client], json.dumps(entry, indent=2)


def problems(doc: dict) -> list[str]:
    found = []
    for name, entry in doc.get("mcpServers", {}).items():
        if not entry.get("command") and not entry.get("url"):
            found.append(f"{name}: neither command nor url")
        if "*" in entry.get("autoApprove", []):
            found.append(f"{name}: approves every tool automatically; remove autoApprove")
        if str(entry.get("url", "")).startswith("http://"):
            found.append(f"{name}: plain http")
    return found
