from mcp.server.fastmcp import FastMCP

from . import logs

mcp = FastMCP("orchid-care")
DAYS = {"fern": 2, "cactus": 21, "monstera": 7}


@mcp.tool()
def watering(plant: str) -> str:
    """Days between two waterings."""
    if not logs.log.handlers:
        logs.start()
    return f"every {DAYS.get(plant, 5)} days"


def main() -> None:
    mcp.run()
