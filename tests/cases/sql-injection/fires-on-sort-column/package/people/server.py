import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("people")


@mcp.tool()
def people(order: str) -> list[tuple]:
    """All people."""
    connection = sqlite3.connect("people.db")
    statement = "SELECT name FROM people"
    statement += " ORDER BY " + order
    return connection.execute(statement).fetchall()
