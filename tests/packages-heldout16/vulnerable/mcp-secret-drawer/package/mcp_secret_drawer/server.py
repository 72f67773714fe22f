from mcp.server.fastmcp import FastMCP

from . import store
from .box import Box

mcp = FastMCP("secret-drawer")
box = Box()


@mcp.tool()
def put(name: str, value: str) -> str:
    """Store a value."""
    data = store.load()
    data[name] = box.seal(value)
    store.save(data)
    return "stored"


@mcp.tool()
def get(name: str) -> str:
    """Read a value."""
    return box.open(store.load()[name])


@mcp.tool()
def names() -> list[str]:
    """Stored names."""
    return sorted(store.load())


def main():
    mcp.run()
