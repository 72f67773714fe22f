from mcp.server.fastmcp import FastMCP

import sqlite3

mcp = FastMCP("frames")


class Store:
    def __init__(self, path: str) -> None:
        self.base = sqlite3.connect(path)

    def execute(self, statement: str, *values: str):
        return self.base.cursor().execute(statement, values)

    def has(self, name: str) -> bool:
        return bool(self.execute("SELECT name FROM sqlite_master WHERE name = ?", name).fetchall())

    def without(self, name: str) -> None:
        self.execute(f"DROP TABLE {name}").close()


@mcp.tool()
def save(path: str, rows: list[str]) -> str:
    """Write rows into the table of readings, in place of those that stand there."""
    store = Store(path)
    if store.has("readings"):
        store.without("readings")
    store.execute("CREATE TABLE readings (text)")
    for row in rows:
        store.execute("INSERT INTO readings VALUES (?)", row)
    return f"{len(rows)} rows"
