from mcp.server.fastmcp import FastMCP

from .traces import span

mcp = FastMCP("pods")


@mcp.tool()
def pods(namespace: str) -> str:
    """Pods of a namespace."""
    with span("pods"):
        return namespace
