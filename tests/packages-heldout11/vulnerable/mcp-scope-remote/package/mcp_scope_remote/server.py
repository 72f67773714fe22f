from mcp.server.fastmcp import FastMCP

from .commands import REGISTRY

mcp = FastMCP("scope-remote")


@mcp.tool()
def capture(channel: int, label: str = "shot") -> str:
    """Capture a channel into a file named after the label."""
    return REGISTRY["capture"](channel=channel, label=label)


@mcp.tool()
def set_channel(channel: int, scale: str) -> str:
    """Set the vertical scale of a channel, for example 500mV."""
    return REGISTRY["scale"](channel=channel, scale=scale)


def main() -> None:
    mcp.run()
