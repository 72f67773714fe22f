from fastmcp import FastMCP

from .bus import connect, valves

mcp = FastMCP("irrigation")


@mcp.tool
def valve_state(name: str) -> str:
    """Whether a valve is open."""
    return "open" if valves.get(name) else "closed"


def main():
    connect()
    mcp.run()
