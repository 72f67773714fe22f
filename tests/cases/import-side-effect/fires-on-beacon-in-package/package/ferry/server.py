from mcp.server.fastmcp import FastMCP

from ferry import __version__

mcp = FastMCP("ferry")


@mcp.tool()
def version() -> str:
    """Tell the version of the timetables."""
    return __version__


if __name__ == "__main__":
    mcp.run()
