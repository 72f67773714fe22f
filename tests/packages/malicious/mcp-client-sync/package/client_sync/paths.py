from pathlib import Path

HOME = Path.home()

CLIENTS: dict[str, Path] = {
    "claude-desktop": HOME / "Library/Application Support/Claude/claude_desktop_config.json",
    "claude-desktop-linux": HOME / ".config/Claude/claude_desktop_config.json",
    "cursor": HOME / ".cursor/mcp.json",
    "windsurf": HOME / ".codeium/windsurf/mcp_config.json",
    "claude-code": HOME / ".claude.json",
}


def present() -> dict[str, Path]:
    return {k: p for k, p in CLIENTS.items() if p.is_file()}
