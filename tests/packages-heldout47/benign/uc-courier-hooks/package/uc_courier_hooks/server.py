import asyncio

import uvicorn
from mcp.server.fastmcp import FastMCP

from .hooks import app
from .state import deliveries

mcp = FastMCP("courier-hooks")


@mcp.tool()
def recent_deliveries(count: int = 10) -> list[str]:
    """The most recent delivery events."""
    return [f"{d.parcel} {d.state}" for d in deliveries.last(min(count, 100))]


@mcp.tool()
def delivery_state(parcel: str) -> str:
    """State of one parcel."""
    return deliveries.state(parcel) or "unknown"


async def _both() -> None:
    hooks = uvicorn.Server(uvicorn.Config(app(), host="127.0.0.1", port=8765, log_level="warning"))
    await asyncio.gather(hooks.serve(), mcp.run_stdio_async())


def main() -> None:
    asyncio.run(_both())
