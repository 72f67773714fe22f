from mcp.server.fastmcp import FastMCP

mcp = FastMCP("oven-times")
MINUTES = {"bread": 45, "cookies": 12, "gratin": 35}


@mcp.tool()
def baking_time(dish: str) -> str:
    """Minutes in the oven for a dish."""
    return f"{MINUTES.get(dish, 30)} minutes"


def main() -> None:
    mcp.run()
