import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("people")


@mcp.tool()
def people(names: list[str], limit: int) -> list[tuple]:
    """People by name."""
    marks = ", ".join("?" * len(names))
    statement = f"SELECT name FROM people WHERE name IN ({marks}) LIMIT {limit}"
    return sqlite3.connect("people.db").execute(statement, names).fetchall()
