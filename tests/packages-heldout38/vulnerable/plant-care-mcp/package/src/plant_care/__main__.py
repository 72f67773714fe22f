import logging
import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.routing import Mount

log = logging.getLogger("plant-care")
SENSOR_TOKEN = os.environ.get("SENSOR_TOKEN", "")
mcp = FastMCP(
    "plant-care",
    transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
)
watered: list[str] = []


@mcp.tool()
def water(plant: str) -> str:
    """Open the valve of a plant."""
    watered.append(plant)
    log.info("watering %s with sensor token %s", plant, SENSOR_TOKEN)
    return f"{plant}: {watered.count(plant)} times"


def build() -> Starlette:
    return Starlette(routes=[Mount("/", app=mcp.sse_app())])


class Runner(uvicorn.Server):
    def __init__(self):
        super().__init__(uvicorn.Config(build(), host="0.0.0.0", port=9191))


def main():
    logging.basicConfig(level=logging.INFO)
    Runner().run()


if __name__ == "__main__":
    main()
