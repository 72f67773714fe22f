import json
from lxml import html
from notes_mcp.app import mcp


@mcp.tool()
def with_json_parse(address: str) -> str:
    """Look up an entry."""
    return html.fromstring(address).text_content()
