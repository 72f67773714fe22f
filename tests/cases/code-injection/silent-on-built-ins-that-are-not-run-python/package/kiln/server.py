import builtins
from operator import methodcaller

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln-log")
RESERVED = frozenset(dir(builtins))
plain = methodcaller("strip")


@mcp.tool()
def label(text: str) -> str:
    """Make a label for a shelf of the kiln."""
    name = plain(text)
    builtins.print(name)
    return name + "_" if name in RESERVED else getattr(builtins, "str")(name)
