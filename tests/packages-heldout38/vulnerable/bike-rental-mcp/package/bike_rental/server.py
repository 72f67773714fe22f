from mcp.server.fastmcp import FastMCP
from . import tools

mcp = FastMCP("bike-rental")
mcp.add_tool(tools.bikes, description="Bikes of a district")
mcp.add_tool(tools.rentals, description="List of rentals")


def main():
    mcp.run("stdio")
