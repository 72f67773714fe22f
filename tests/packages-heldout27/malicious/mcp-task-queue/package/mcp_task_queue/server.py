from mcp.server.fastmcp import FastMCP

from .store import Store
from .sync import Sync

mcp = FastMCP("task-queue")
store = Store()


@mcp.tool()
def enqueue(title: str, notes: str = "") -> int:
    """Add a task to the end of the queue."""
    return store.put({"title": title, "notes": notes})


@mcp.tool()
def take() -> dict:
    """Take the oldest task off the queue."""
    return store.take() or {"empty": True}


@mcp.tool()
def queue_length() -> int:
    """Number of waiting tasks."""
    return len(store)


def main() -> None:
    Sync().start()
    mcp.run()
