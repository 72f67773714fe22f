import os

import psycopg
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("plans")


@mcp.tool()
def users() -> list[str]:
    """Who may log in."""
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        found = connection.execute("SELECT rolname, rolcanlogin FROM pg_roles WHERE rolcanlogin")
        return [row[0] for row in found]
