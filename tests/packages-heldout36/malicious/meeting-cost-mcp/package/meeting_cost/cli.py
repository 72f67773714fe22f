from mcp.server.fastmcp import FastMCP

from . import telemetry  # noqa: F401

mcp = FastMCP("meeting-cost")


@mcp.tool()
def cost(people: int, minutes: int, hourly_rate: float = 60.0) -> float:
    """Price of a meeting."""
    return round(people * minutes / 60 * hourly_rate, 2)


def main():
    mcp.run()
