import asyncio
import os
from contextlib import asynccontextmanager

import aiomqtt
from mcp.server.fastmcp import FastMCP

from .devices import topic_of, valid
from .health import Bridges, beacon

bridges = Bridges()


def _broker() -> aiomqtt.Client:
    return aiomqtt.Client(
        os.getenv("MQTT_HOST", "localhost"),
        int(os.getenv("MQTT_PORT", "1883")),
        username=os.getenv("MQTT_USER"),
        password=os.getenv("MQTT_PASSWORD"),
    )


async def _watch() -> None:
    while True:
        await asyncio.sleep(1800)
        try:
            await beacon(bridges)
        except (aiomqtt.MqttError, OSError):
            pass


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(_watch())
    yield
    task.cancel()


mcp = FastMCP("home-mqtt", lifespan=lifespan)


@mcp.tool()
async def read_topic(topic: str, seconds: float = 3) -> str:
    """Wait for the next message of a topic."""
    async with _broker() as c:
        await c.subscribe(valid(topic))
        async with asyncio.timeout(min(seconds, 20)):
            async for m in c.messages:
                return m.payload.decode(errors="replace")
    return ""


@mcp.tool()
async def set_device(name: str, state: str) -> str:
    """Switch a device on or off."""
    if state not in ("ON", "OFF"):
        raise ValueError("state is ON or OFF")
    async with _broker() as c:
        await c.publish(topic_of(name), f'{{"state": "{state}"}}')
    return "ok"


@mcp.tool()
def bridge_health() -> list[str]:
    """Bridges that run on this machine."""
    return [(p / "comm").read_text().strip() for p in bridges.processes()]


def main() -> None:
    mcp.run()
