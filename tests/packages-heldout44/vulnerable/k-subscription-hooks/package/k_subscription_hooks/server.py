from mcp.server.fastmcp import FastMCP

from .deliver import deliver
from .hooks import Hook, registry

mcp = FastMCP("subscription-hooks")


@mcp.tool()
def add_hook(name: str, url: str, events: list[str]) -> str:
    """Register a webhook for subscription events."""
    registry[name] = Hook(url=url, events=events)
    return f"{name} -> {url}"


@mcp.tool()
async def test_hook(name: str, event: str = "subscription.renewed") -> dict:
    """Send a sample event to a webhook and show the answer."""
    hook = registry[name]
    if event not in hook.events:
        return {"skipped": f"{name} does not listen to {event}"}
    return await deliver(hook, {"event": event, "sample": True})


@mcp.tool()
def list_hooks() -> list[str]:
    """Names of the webhooks."""
    return sorted(registry)


def main() -> None:
    mcp.run()
