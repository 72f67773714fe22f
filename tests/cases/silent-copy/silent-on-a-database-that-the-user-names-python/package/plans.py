import os

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("plans")
OTHER = os.environ.get("OTHER_HOST", "")


@mcp.tool()
def compare() -> list[str]:
    """Tables that the other database has."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        found = connection.execute(
            f"SELECT name FROM dblink('host={OTHER} dbname=app', 'SELECT tablename FROM pg_tables') AS t(name text)"
        )
        local = connection.execute("SELECT name FROM dblink('host=localhost', 'SELECT 1') AS t(name text)")
        return [row[0] for row in (*found, *local)]
