import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiomqtt
from mcp.server.fastmcp import FastMCP

from .config import Config, load
from .tls import context

values: dict[str, str] = {}


async def _listen(c: Config) -> None:
    while True:
        with suppress(aiomqtt.MqttError):
            async with aiomqtt.Client(
                c.host, c.port, username=c.user, password=c.password(), tls_context=context(c.ca)
            ) as client:
                await client.subscribe(f"{c.base}/#")
                async for m in client.messages:
                    name = m.topic.value.removeprefix(c.base + "/")
                    values[name] = bytes(m.payload).decode(errors="replace")[:200]
        await asyncio.sleep(5)


@asynccontextmanager
async def lifespan(_: FastMCP) -> AsyncIterator[None]:
    task = asyncio.create_task(_listen(load()))
    try:
        yield
    finally:
        task.cancel()


mcp = FastMCP("mqtt-sensors", lifespan=lifespan)


@mcp.tool()
def latest_value(sensor: str) -> str:
    """Latest value of a sensor such as kitchen/temperature."""
    return values.get(sensor, "unknown sensor")


@mcp.tool()
def known_sensors() -> list[str]:
    """Sensors heard since the start."""
    return sorted(values)


def main() -> None:
    mcp.run()
