import sqlite3

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("tides")


class SQLiteTideStore:
    _seen_cache: dict[str, int] = {}

    def named(self, statement, harbour):
        return f"{statement}-{harbour}"

    def guard(self, harbour: str) -> None:
        key = self.named("SELECT hour FROM tides", harbour)
        hit = SQLiteTideStore._seen_cache.get(key)
        if hit is None:
            SQLiteTideStore._seen_cache[key] = len(key)


STORE = SQLiteTideStore()


@mcp.tool()
def tides(harbour: str) -> str:
    STORE.guard(harbour)
    rows = sqlite3.connect("tides.db").execute("SELECT hour FROM tides WHERE harbour = ?", (harbour,))
    return str(rows.fetchall())
