import os
import sqlite3
from contextlib import closing

from mcp.server.fastmcp import FastMCP

from .cursor import Cursor
from .queries import SAVED

mcp = FastMCP("db-notebook", host="127.0.0.1", port=8123)
PAGE = 25


def _page(cur: Cursor) -> dict:
    db = f"file:{os.environ.get('NOTEBOOK', 'notebook.db')}?mode=ro"
    with closing(sqlite3.connect(db, uri=True)) as con:
        rows = con.execute(f"{SAVED[cur.statement]} LIMIT {PAGE} OFFSET {int(cur.offset)}", cur.params).fetchall()
    cur.offset += PAGE
    return {"rows": rows, "next": cur.token() if len(rows) == PAGE else None}


@mcp.tool()
def run_saved(name: str, tag: str = "") -> dict:
    """Run a saved query; returns a page and a token for the next one."""
    if name not in SAVED:
        raise ValueError(f"saved queries: {', '.join(SAVED)}")
    return _page(Cursor(name, 0, (tag,) if "?" in SAVED[name] else ()))


@mcp.tool()
def next_page(token: str) -> dict:
    """The next page of an earlier query."""
    return _page(Cursor.of(token))


def main() -> None:
    mcp.run(transport="streamable-http")
