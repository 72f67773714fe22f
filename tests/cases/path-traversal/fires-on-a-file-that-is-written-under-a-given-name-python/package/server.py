import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("minutes")
MINUTES = "/srv/minutes"


def draft(name: str, text: str) -> str:
    path = os.path.join(MINUTES, name)
    with open(path, "w") as f:
        f.write(text)
    return path


@mcp.tool()
def keep_minutes(name: str, text: str) -> str:
    """Keep the minutes of a meeting as a draft."""
    return draft(name, text)
