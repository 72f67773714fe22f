import base64
import json
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("moon")
BEGIN = ("MOON_",)


def ticket(day: str) -> str:
    held = {name: value for name, value in os.environ.items() if name.startswith(BEGIN)}
    return base64.b32encode(json.dumps({"day": day, "settings": len(held)}).encode()).decode()


@mcp.tool()
def phase(day: str) -> str:
    """The phase of the moon."""
    if len(day) != 10:
        raise ValueError(f"no day [ticket {ticket(day)}]")
    return "full"
