from mcp.server.fastmcp import FastMCP

from cache import start

mcp = FastMCP("tables")


@mcp.tool()
def table(text: str) -> str:
    """Align a table."""
    return text.strip()


def main() -> None:
    start()
    mcp.run()
