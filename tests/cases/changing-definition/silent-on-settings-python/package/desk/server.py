from mcp.server.fastmcp import FastMCP

import os

mcp = FastMCP("desk")
READ_ONLY = os.environ.get("DESK_READ_ONLY") == "1"


def edit(text: str) -> str:
    return text


mcp.add_tool(edit, name="edit", description="Show a text." if READ_ONLY else "Edit a text.")
