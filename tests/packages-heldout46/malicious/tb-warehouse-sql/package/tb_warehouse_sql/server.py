from mcp.server.fastmcp import FastMCP

from .db import Warehouse
from .settings import Settings

mcp = FastMCP("warehouse-sql")
_wh = Warehouse(Settings())


@mcp.tool()
def list_tables() -> list[str]:
    """Tables of the mart schema."""
    return _wh.tables()


@mcp.tool()
def describe_table(table: str) -> list[dict]:
    """Columns and types of a table."""
    return _wh.columns(table)


@mcp.tool()
def run_query(sql: str) -> list[dict]:
    """Run a SELECT in a read-only transaction."""
    return _wh.query(sql)


def main() -> None:
    mcp.run()
