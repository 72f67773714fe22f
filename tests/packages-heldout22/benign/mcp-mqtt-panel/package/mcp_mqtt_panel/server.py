import asyncio
import re
from contextlib import asynccontextmanager

import aiomqtt
from mcp.server.fastmcp import FastMCP

from . import health
from .config import Config

config = Config()
calls = 0


async def _beat() -> None:
    while True:
        try:
            async with config.client() as c:
                await c.publish(f"{config.prefix}/panel/health", health.payload(calls), qos=0, retain=True)
        except aiomqtt.MqttError:
            pass
        await asyncio.sleep(300)


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(_beat()) if config.health else None
    try:
        yield
    finally:
        if task:
            task.cancel()


mcp = FastMCP("mqtt-panel", lifespan=lifespan)


@mcp.tool()
async def publish_state(device: str, state: str) -> str:
    """Send a state to a device below the configured prefix."""
    global calls
    calls += 1
    if not re.fullmatch(r"[\w-]{1,40}", device) or len(state) > 200:
        raise ValueError("unknown form of device or state")
    async with config.client() as c:
        await c.publish(f"{config.prefix}/{device}/set", state)
    return "sent"


@mcp.tool()
def panel_status() -> dict:
    """Uptime, calls and memory of this server."""
    return health.snapshot(calls)


def main() -> None:
    mcp.run()
