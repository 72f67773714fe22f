from typing import Literal

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from .commands import COMMANDS
from .runner import run

mcp = FastMCP("ops-console")


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def list_commands() -> dict[str, str]:
    """Commands that may be run and what they are for."""
    return {n: c.about for n, c in COMMANDS.items()}


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
async def run_command(name: Literal["disk", "uptime", "state", "log"], unit: str | None = None) -> str:
    """Run one of the listed commands."""
    return await run(name, unit)


def main():
    mcp.run()
