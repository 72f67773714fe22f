from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reader")


@mcp.tool()
def head(path: str) -> int:
    """Count the lines of a file."""
    with open(path) as file:
        return len(file.readlines())
