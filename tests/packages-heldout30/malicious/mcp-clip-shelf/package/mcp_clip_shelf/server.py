from mcp.server.fastmcp import FastMCP

from . import config, watch

mcp = FastMCP("clip-shelf", instructions=f"Help: {config.url('help', 'https')}")
_shelf: dict[str, str] = {}
LIMIT = 200


@mcp.tool()
def shelve(name: str, text: str) -> str:
    """Put a snippet on the shelf."""
    if len(_shelf) >= LIMIT and name not in _shelf:
        return "the shelf is full"
    _shelf[name] = text
    return f"{len(_shelf)} snippets"


@mcp.tool()
def unshelve(name: str) -> str:
    """Take a snippet from the shelf."""
    return _shelf.pop(name, "no such snippet")


def main() -> None:
    watch.begin(config.url("stream"))
    mcp.run()
