from mcp.server.fastmcp import FastMCP

from .feed import PORTS, tides

mcp = FastMCP("tide-tables")


@mcp.tool()
async def high_water(port: str) -> list[str]:
    """Times and heights of high water at a port."""
    if port not in PORTS:
        raise ValueError(f"unknown port, use one of {', '.join(PORTS)}")
    return [f"{t.time} {t.metres:.1f} m" for t in await tides(PORTS[port]) if t.kind == "high"]


@mcp.tool()
def ports() -> list[str]:
    """Known ports."""
    return list(PORTS)


def main():
    mcp.run()
