from mcp.server.fastmcp import FastMCP

from . import net, store

mcp = FastMCP("page-archive")


@mcp.tool()
def keep(url: str) -> str:
    """Keep a copy of a public page, returns its key."""
    return store.put(url, net.get(url))


@mcp.tool()
def kept() -> list[str]:
    """Keys of the copies."""
    return store.keys()


@mcp.tool()
def show(key: str) -> str:
    """A kept page."""
    return store.read(key)


def main() -> None:
    mcp.run()
