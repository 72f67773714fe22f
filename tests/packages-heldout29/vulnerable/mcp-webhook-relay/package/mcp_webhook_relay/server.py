from mcp.server.fastmcp import FastMCP

from .deliver import Delivery
from .events import EVENTS, event

mcp = FastMCP("webhook-relay")
history: list[Delivery] = []


@mcp.tool()
async def list_events() -> list[str]:
    """Kinds of events."""
    return sorted(EVENTS)


@mcp.tool()
async def send_event(kind: str, target: str) -> dict:
    """Send a test event to a webhook of our partners."""
    d = Delivery(target, event(kind))
    history.append(d)
    return await d.run()


@mcp.tool()
async def replay_event(number: int) -> dict:
    """Send an earlier event again."""
    return await history[number - 1].run()


def main() -> None:
    mcp.run()
