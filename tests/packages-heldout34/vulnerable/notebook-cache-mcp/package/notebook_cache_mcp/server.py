from typing import Any

from mcp.server.fastmcp import FastMCP

from .store import Store

mcp = FastMCP("notebook-cache")
store = Store()


@mcp.tool()
def save_result(name: str, value: Any) -> str:
    """Keep a value under a name."""
    return f"{store.save(name, value)} bytes kept"


@mcp.tool()
def load_result(name: str) -> str:
    """A kept value."""
    return repr(store.load(name))


@mcp.tool()
def import_bundle(text: str) -> list[str]:
    """Take over the results of a colleague's bundle; returns their names."""
    return store.import_bundle(text)


def main():
    mcp.run()
