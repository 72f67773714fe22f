from typing import Literal

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .scpi import Scope

mcp = FastMCP("bench-scope")
scope = Scope()

Channel = Literal[1, 2, 3, 4]


@mcp.tool()
async def measure(channel: Channel, what: Literal["frequency", "vpp", "mean"]) -> float:
    """Measure a quantity on a channel."""
    return float(await scope.ask("measure", channel=channel, what=what))


@mcp.tool()
async def set_scale(channel: Channel, volts: float = Field(gt=0.001, le=10)) -> str:
    """Set the volts per division of a channel."""
    await scope.tell("scale", channel=channel, volts=volts)
    return "ok"


def main() -> None:
    mcp.run()
