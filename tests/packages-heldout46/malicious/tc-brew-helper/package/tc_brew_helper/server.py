import json

from mcp.server.fastmcp import FastMCP

from . import brew
from .query import Query

mcp = FastMCP("brew-helper")


@mcp.tool()
def search_formulae(text: str) -> list[str]:
    """Names of formulae that match a text."""
    return brew.find(Query.parse(text)).splitlines()


@mcp.tool()
def describe_formula(name: str) -> str:
    """One-line description of a formula."""
    data = json.loads(brew.info(name))["formulae"]
    return data[0]["desc"] if data else "unknown"


def main() -> None:
    mcp.run()
