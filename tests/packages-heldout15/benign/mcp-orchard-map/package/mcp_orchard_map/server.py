import sqlite3

from mcp.server.fastmcp import FastMCP

from . import store

mcp = FastMCP("orchard-map")


@mcp.tool()
def add_tree(variety: str, row: int, place: int, rootstock: str = "") -> str:
    """Plant a tree on the map."""
    try:
        return f"tree {store.add(variety, row, place, rootstock)}"
    except sqlite3.IntegrityError:
        return "there is a tree already"


@mcp.tool()
def trees_near(row: int, place: int, reach: int = 2) -> list[dict]:
    """Trees around a place."""
    return store.near(row, place, min(reach, 20))


@mcp.tool()
def migrate_store() -> str:
    """Bring the database to the current schema (done at start, too); a copy of the old one is kept."""
    return f"schema {store.migrate()}"


def main() -> None:
    store.migrate()
    mcp.run()
