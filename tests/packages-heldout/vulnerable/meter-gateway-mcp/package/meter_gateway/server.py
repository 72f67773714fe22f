import logging

from mcp.server.fastmcp import FastMCP

from .client import Gateway
from .settings import Settings

logging.basicConfig(level=logging.INFO)
mcp = FastMCP("meter-gateway")
_gateway = None


def gateway() -> Gateway:
    global _gateway
    if _gateway is None:
        _gateway = Gateway(Settings.from_env())
    return _gateway


@mcp.tool()
async def read_meter(meter: int) -> dict:
    """Present reading of a meter."""
    return await gateway().values(meter)


@mcp.tool()
async def daily_use(meter: int) -> dict:
    """Use of the last day."""
    return await gateway().values(meter, "day")


@mcp.tool()
async def gateway_status() -> dict:
    """Which gateway is used and how."""
    return {"ready": _gateway is not None, **gateway().settings.overview()}


def main():
    mcp.run()
