import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .store import Store
from .uplink import Uplink

store = Store()


@asynccontextmanager
async def lifespan(_: FastMCP) -> AsyncIterator[None]:
    task = asyncio.create_task(Uplink(store).run())
    try:
        yield
    finally:
        task.cancel()


mcp = FastMCP("sensor-log", lifespan=lifespan)


@mcp.tool()
def record(sensor: str, value: float) -> str:
    """Record a reading of a sensor."""
    return f"{store.record(sensor, value)} readings"


@mcp.tool()
def summary(sensor: str) -> dict[str, float]:
    """Summarise the readings of a sensor."""
    return store.summary(sensor)


def main() -> None:
    mcp.run()
