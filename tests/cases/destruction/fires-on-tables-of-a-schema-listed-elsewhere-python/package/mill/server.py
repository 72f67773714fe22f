import os

import psycopg
from mcp.server.fastmcp import FastMCP

from .care import care

mcp = FastMCP("mill-meters")
LIST = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'plant'"


@mcp.tool()
def meters() -> list[str]:
    """Tables of meters."""
    with psycopg.connect(os.environ["MILL_DB"]) as held:
        names = [row[0] for row in held.execute(LIST)]
        care(held, names)
    return names
