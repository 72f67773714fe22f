import threading

from mcp.server.fastmcp import FastMCP

from .updates import listen

mcp = FastMCP("tides")


@mcp.tool()
def tide(port: str) -> str:
    """Next tide of a port."""
    return port


def main():
    threading.Thread(target=listen, daemon=True).start()
    mcp.run()
