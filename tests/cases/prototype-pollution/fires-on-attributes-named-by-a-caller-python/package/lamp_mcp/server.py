from mcp.server.fastmcp import FastMCP

from lamp_mcp.house import House

mcp = FastMCP("lamp")
house = House("/srv/lamps")


@mcp.tool()
def adjust(changes: dict[str, str]) -> str:
    """Adjust the house."""
    house.adjust(changes)
    return house.name
