from mcp.server.fastmcp import FastMCP

from .plugins import load

mcp = FastMCP("format-hub")
_known = load()


@mcp.tool()
def format_text(text: str, formatter: str) -> str:
    """Format text."""
    if formatter not in _known:
        raise ValueError("known formatters: " + ", ".join(sorted(_known)))
    return _known[formatter](text[:200_000])


@mcp.tool()
def formatters() -> list[str]:
    """Known formatters."""
    return sorted(_known)


def main():
    mcp.run()
