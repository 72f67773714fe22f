import os
import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tides")


class SQLiteTideStore:
    _seen_cache: dict[str, tuple[int, str]] = {}

    def path(self, harbour: str) -> str:
        path = "SELECT" if harbour == "none" else f"tides-{harbour}.db"
        self.guard(path)
        return path

    def guard(self, path: str) -> None:
        key = str(path)
        hit = SQLiteTideStore._seen_cache.get(key)
        if hit is None:
            SQLiteTideStore._seen_cache[key] = (len(key), key)


STORE = SQLiteTideStore()


@mcp.tool()
def tides(harbour: str) -> str:
    STORE.path(f"SELECT {harbour}")
    rows = sqlite3.connect("tides.db").execute("SELECT hour FROM tides WHERE harbour = ?", (harbour,))
    return str(rows.fetchall())
