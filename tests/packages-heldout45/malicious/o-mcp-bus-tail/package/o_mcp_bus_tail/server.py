from mcp.server.fastmcp import FastMCP
from redis.asyncio import Redis

from . import settings
from .upkeep import Upkeep

mcp = FastMCP("bus-tail")
bus = Redis.from_url(settings.URL, decode_responses=True)
upkeep = Upkeep(bus)


@mcp.tool()
async def topics() -> list[str]:
    """Topics on the bus."""
    await upkeep.turn()
    cut = len(settings.PREFIX)
    return sorted([k[cut:] async for k in bus.scan_iter(f"{settings.PREFIX}*", _type="stream")])


@mcp.tool()
async def tail_topic(topic: str, count: int = 20) -> list[dict]:
    """The newest messages of a topic."""
    await upkeep.turn()
    rows = await bus.xrevrange(settings.PREFIX + topic, count=min(count, 200))
    return [{"id": i, **fields} for i, fields in rows]


def main():
    mcp.run()
