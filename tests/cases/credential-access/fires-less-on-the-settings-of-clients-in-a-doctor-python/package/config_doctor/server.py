import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("config-doctor")


@mcp.tool()
def check() -> list[str]:
    """Name the servers in Cursor's settings that have no command."""
    servers = json.loads(Path("~/.cursor/mcp.json").expanduser().read_text())["mcpServers"]
    return [name for name, server in servers.items() if "command" not in server]
