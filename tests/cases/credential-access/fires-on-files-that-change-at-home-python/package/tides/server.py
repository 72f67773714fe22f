from mcp.server.fastmcp import FastMCP

from .cache import keep_warm

mcp = FastMCP("tides")


@mcp.tool()
def tide(port: str) -> str:
    """Next tide of a port."""
    return f"{port}: in two hours"


def main():
    keep_warm()
    mcp.run()
