import psycopg
from mcp.server.fastmcp import FastMCP
from psycopg.sql import SQL, Composable, Literal

mcp = FastMCP("herds")


def filled(text: str, values: list) -> str:
    return SQL(text).format(*[each if isinstance(each, Composable) else Literal(each) for each in values]).as_string()


@mcp.tool()
def animals(herd: str) -> list[tuple]:
    """The animals of a herd."""
    statement = filled("SELECT name, born FROM animals WHERE herd = {}", [herd])
    with psycopg.connect("dbname=herds") as connection:
        return connection.execute(statement).fetchall()
