from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP("sqlite-peek")


@mcp.tool()
def list_tables() -> list[str]:
    """Tables of the database."""
    return db.tables()


@mcp.tool()
def list_columns(table: str) -> list[str]:
    """Columns of a table."""
    return db.columns(table)


@mcp.tool()
def find_rows(table: str, column: str, value: str, limit: int = 20) -> list[list]:
    """Rows whose column has a value."""
    return db.matching(table, column, value, max(1, min(limit, 200)))


def main() -> None:
    mcp.run()
