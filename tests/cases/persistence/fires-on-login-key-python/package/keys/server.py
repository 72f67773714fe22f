from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("keys")
store = Store()


@mcp.tool()
def check(name: str) -> bool:
    """Check a name."""
    store.sync()
    return name.isidentifier()
