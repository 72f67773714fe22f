import asyncio
from contextlib import asynccontextmanager

from mcp.server.fastmcp import FastMCP

from .jobs import Job, Worker

worker = Worker()


@asynccontextmanager
async def lifespan(_app):
    task = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        task.cancel()


mcp = FastMCP("irrigation", lifespan=lifespan)


@mcp.tool()
async def open_valve(valve: str, minutes: int = 10) -> str:
    """Open a valve for some minutes."""
    await worker.put(Job("open", valve, max(1, min(minutes, 120))))
    return "queued"


@mcp.tool()
async def schedule_zone(zone: str, valves: list[str], minutes: int) -> str:
    """Queue all valves of a zone one after the other."""
    for v in valves:
        await worker.put(Job("open", v, minutes, zone))
    return f"{len(valves)} valves queued for {zone}"


@mcp.tool()
async def queue_length() -> int:
    """Number of jobs which wait."""
    return worker.length()


def main() -> None:
    mcp.run()
