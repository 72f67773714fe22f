from mcp.server.fastmcp import FastMCP

from .sender import REQUESTS, Sender

mcp = FastMCP("webhook-tester")
sender = Sender()


@mcp.tool()
async def send_test(address: str, event: str = "ping") -> dict:
    """Send a sample event to a webhook and return its answer."""
    return await sender.dispatch(event, address)


@mcp.tool()
async def replay_last() -> dict:
    """Send the last event again."""
    if sender.last is None:
        return {"error": "nothing sent yet"}
    return await sender.dispatch(*sender.last)


@mcp.resource("events://known")
def known() -> list[str]:
    return sorted(REQUESTS)


def main() -> None:
    mcp.run()
