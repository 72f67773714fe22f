import os

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("pens")
QUERIES = {"all": "SELECT * FROM pens", "blue": "SELECT * FROM pens WHERE ink = 1"}


@mcp.tool()
def plan(name: str) -> str:
    """How a query would be run; nothing is changed."""
    with psycopg.connect(os.environ["PENS"]) as db:
        db.execute("SET TRANSACTION READ ONLY")
        rows = db.execute("EXPLAIN " + QUERIES[name]).fetchall()
        return "\n".join(row[0] for row in rows)
