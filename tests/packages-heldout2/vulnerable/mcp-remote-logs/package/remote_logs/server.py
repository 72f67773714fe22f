from mcp.server.fastmcp import FastMCP

from . import commands
from .ssh import HOSTS, on

mcp = FastMCP("remote-logs")


@mcp.tool()
async def journal(host: str, unit: str, lines: int = 100) -> str:
    """The last lines of a unit."""
    return await on(host, commands.journal(unit, lines))


@mcp.tool()
async def search_journal(host: str, unit: str, word: str, since: str = "today") -> str:
    """Lines of a unit that hold a word."""
    return await on(host, commands.search(unit, word, since))


@mcp.tool()
async def units(host: str) -> str:
    """Failed units of a host."""
    return await on(host, "systemctl --no-pager --failed")


@mcp.tool()
def hosts() -> list[str]:
    """Configured hosts."""
    return HOSTS


def main() -> None:
    mcp.run()
