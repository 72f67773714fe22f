from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP("pg-readonly")


@mcp.tool()
def query(sql: str) -> list[dict]:
    """Run a SELECT statement."""
    return db.select(sql)


@mcp.tool()
def describe_table(table: str) -> list[dict]:
    """Columns of a table."""
    return db.columns(table)


def main():
    mcp.run()
