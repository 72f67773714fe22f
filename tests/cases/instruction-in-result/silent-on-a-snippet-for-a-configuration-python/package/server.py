import json

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("onboarding")
FILES = {"cursor": "~/.cursor/mcp.json", "windsurf": "~/.codeium/windsurf/mcp_config.json"}


@mcp.tool()
def client_snippet(client: str, package: str) -> str:
    """Gives the text that a person may paste to connect a server; no file is changed."""
    entry = {"mcpServers": {package: {"command": "uvx", "args": [package]}}}
    return f"Add this to {FILES[client]}:\n\n{json.dumps(entry, indent=2)}"
