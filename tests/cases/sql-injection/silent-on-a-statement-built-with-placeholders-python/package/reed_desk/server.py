from mcp.server.fastmcp import FastMCP

from .statement import Statement

mcp = FastMCP("reed-desk")


@mcp.tool()
def beds(filters: dict[str, str]) -> str:
    """Return the reed beds that match."""
    statement = Statement("beds")
    for column, value in filters.items():
        statement = statement.where(column, value)
    return str(statement.all())
