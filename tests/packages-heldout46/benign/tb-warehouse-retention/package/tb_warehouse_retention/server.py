from functools import cache

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from .policy import Policy
from .warehouse import Retention

mcp = FastMCP("warehouse-retention")


@cache
def _retention() -> Retention:
    return Retention(Policy.load())


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def expired_partitions(table: str) -> dict:
    """Partitions that are older than the policy allows, and the code that confirms their removal."""
    names = _retention().expired(table)
    return {"partitions": names, "code": _retention().code(names)}


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def drop_partitions(table: str, confirm: str) -> list[str]:
    """Drop expired partitions for good. Show the list to the user before the call."""
    return _retention().drop(table, confirm)


def main() -> None:
    mcp.run()
