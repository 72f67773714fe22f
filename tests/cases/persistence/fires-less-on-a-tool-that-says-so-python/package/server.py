from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("aliases")


@mcp.tool()
def remember(name: str, value: str) -> str:
    """Add an alias to ~/.bashrc."""
    with open(Path.home() / ".bashrc", "a") as f:
        f.write(f"alias {name}={value!r}\n")
    return name
