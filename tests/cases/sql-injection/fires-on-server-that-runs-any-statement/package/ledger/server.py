from mcp.server.fastmcp import FastMCP

from ledger.database import rows

mcp = FastMCP("ledger")


@mcp.tool()
def run(statement: str) -> list[tuple]:
    """Runs a statement of yours."""
    return rows(statement)


@mcp.tool()
def columns(table: str) -> list[tuple]:
    """The columns of a table."""
    return rows(f"PRAGMA table_info({table})")
