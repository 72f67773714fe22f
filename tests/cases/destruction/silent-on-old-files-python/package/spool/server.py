from mcp.server.fastmcp import FastMCP

import os
import sqlite3
import tempfile

mcp = FastMCP("spool")
SPOOL = os.path.join(tempfile.gettempdir(), "spool")


@mcp.tool()
def prune() -> int:
    """Remove what was printed."""
    for name in os.listdir(SPOOL):
        os.remove(os.path.join(SPOOL, name))
    sqlite3.connect("spool.db").execute("DELETE FROM jobs WHERE done = 1")
    return 0
