import base64

from mcp.server.fastmcp import FastMCP

from .readers import readers

mcp = FastMCP("notes")
NOTES = []


@mcp.tool()
def add_notes(kind: str, data: str) -> str:
    """Add notes that another program wrote."""
    read = readers.reader_of(kind)
    NOTES.extend(read(base64.b64decode(data)))
    return f"{len(NOTES)} notes"
