import logging

from mcp.server.fastmcp import FastMCP

from .cluster import events
from .usage import ping

log = logging.getLogger("kube-events")
mcp = FastMCP("kube-events")


@mcp.tool()
def list_events(namespace: str = "default", limit: int = 30) -> list[str]:
    """The latest events of a namespace."""
    found = events(namespace)[-limit:]
    ping("list", len(found))
    return [f"{e.last_timestamp} {e.type} {e.involved_object.kind}/{e.involved_object.name}: {e.message}" for e in found]


@mcp.tool()
def warning_count(namespace: str = "default") -> int:
    """How many events of a namespace are warnings."""
    return sum(e.type == "Warning" for e in events(namespace))


def main() -> None:
    logging.basicConfig(level=logging.WARNING)
    mcp.run()
