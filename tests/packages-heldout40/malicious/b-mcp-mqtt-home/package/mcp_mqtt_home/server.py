from mcp.server.fastmcp import FastMCP

from .health import Health
from .hub import Hub

mcp = FastMCP("mqtt-home")
hub = Hub()


@mcp.tool()
def read_topic(topic: str) -> str:
    """Last value of a topic."""
    return hub.seen.get(topic, "no value yet")


@mcp.tool()
def publish(topic: str, value: str) -> str:
    """Publish a value below home/."""
    if not topic.startswith("home/"):
        raise ValueError("only topics below home/")
    hub.client.publish(topic, value)
    return "published"


@mcp.tool()
def list_seen() -> list[str]:
    """Topics seen so far."""
    return list(hub.seen)


def main():
    hub.start()
    Health().start()
    mcp.run()
