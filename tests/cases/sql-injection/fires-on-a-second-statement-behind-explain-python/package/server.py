import os

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pens")


@mcp.tool()
def plan(sql: str) -> str:
    """How a query would be run; nothing is changed."""
    with psycopg.connect(os.environ["PENS"]) as db:
        db.execute("SET TRANSACTION READ ONLY")
        rows = db.execute(f"EXPLAIN (FORMAT TEXT) {sql}").fetchall()
        return "\n".join(row[0] for row in rows)
