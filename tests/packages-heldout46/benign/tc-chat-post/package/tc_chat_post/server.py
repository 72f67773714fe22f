from mcp.server.fastmcp import FastMCP

from .config import channels
from .send import send

mcp = FastMCP("chat-post")


@mcp.tool()
def list_channels() -> list[str]:
    """Names of the configured channels."""
    return sorted(channels())


@mcp.tool()
async def post_message(channel: str, text: str) -> str:
    """Post a message to a configured channel."""
    known = channels()
    if channel not in known:
        raise ValueError(f"unknown channel; there are {', '.join(sorted(known))}")
    await send(known[channel], text[:4000])
    return "posted"


def main() -> None:
    mcp.run()
