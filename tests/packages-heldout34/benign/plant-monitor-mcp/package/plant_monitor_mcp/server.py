import json

from mcp.server.fastmcp import FastMCP

from . import sampler

mcp = FastMCP("plant-monitor")


@mcp.tool()
async def moisture(plant: str) -> str:
    """Moisture of a plant now, in per cent."""
    return f"{await sampler.read(sampler.sensors()[plant])} %"


@mcp.tool()
def history(plant: str, last: int = 24) -> list[dict]:
    """The last samples of a plant."""
    if not sampler.LOG.exists():
        return []
    rows = [json.loads(x) for x in sampler.LOG.read_text().splitlines()]
    return [r for r in rows if r["plant"] == plant][-max(1, last):]
