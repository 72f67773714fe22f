import tempfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("kiln")


@mcp.tool()
def report() -> str:
    """Write a report."""
    name = tempfile.mktemp(suffix=".txt")
    with open(name, "w") as file:
        file.write("all well")
    return name
