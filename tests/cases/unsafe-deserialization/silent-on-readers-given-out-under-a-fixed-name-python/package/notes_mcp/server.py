from mcp.server.fastmcp import FastMCP

from .readers import own_words, reader_of

mcp = FastMCP("notes")
NOTES = []


@mcp.tool()
def add_notes(data: str) -> str:
    """Add notes that another program wrote."""
    NOTES.extend(reader_of("json")(data))
    return f"{len(NOTES)} notes, {len(own_words())} words"
