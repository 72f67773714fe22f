from mcp.server.fastmcp import FastMCP

from .store import Query, find

mcp = FastMCP("stock-room")


@mcp.tool()
def items(text: str = "", sort: str = "name") -> list[str]:
    """Items whose name holds a text."""
    return [f"{name}: {amount}" for name, amount in find(Query(text, sort))]


def main() -> None:
    mcp.run()
