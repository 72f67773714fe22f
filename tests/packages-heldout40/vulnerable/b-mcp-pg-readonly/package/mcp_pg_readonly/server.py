from mcp.server.fastmcp import FastMCP

from . import queries

mcp = FastMCP("pg-readonly")


@mcp.tool()
def query(sql: str, limit: int = 100) -> list[dict]:
    """Run a read-only query."""
    return queries.select(sql, max(1, min(limit, 1000)))


@mcp.tool()
def list_tables() -> list[str]:
    """Tables of the database."""
    return queries.tables()


@mcp.tool()
def explain(sql: str) -> str:
    """Plan of a query."""
    return queries.plan(sql)


def main():
    mcp.run()
