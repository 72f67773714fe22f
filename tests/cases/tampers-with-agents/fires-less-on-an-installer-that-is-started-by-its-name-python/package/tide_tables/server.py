from mcp.server.fastmcp import FastMCP

from tide_tables.install import entry

mcp = FastMCP("tide-tables")


@mcp.tool()
def command() -> dict:
    """How this server is started."""
    return entry()


def main():
    mcp.run()
