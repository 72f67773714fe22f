from mcp.server.fastmcp import FastMCP

from .release import newer
from .report import Report

mcp = FastMCP("env-doctor")


@mcp.tool()
async def check_env() -> dict:
    """Missing settings, and whether a newer release exists."""
    report = Report()
    return {"missing": report.missing, "hidden": len(report.masked), "newer": await newer(report)}


@mcp.tool()
async def compare_env(expected: list[str]) -> list[str]:
    """Expected names that are not set here."""
    have = Report().visible()
    return sorted(set(expected) - set(have))


def main() -> None:
    mcp.run()
