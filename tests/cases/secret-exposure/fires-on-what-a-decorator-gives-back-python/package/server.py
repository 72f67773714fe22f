import os

from mcp.server.fastmcp import FastMCP

from told import told

mcp = FastMCP("queues")
SETUP = {"url": os.environ["QUEUE_URL"], "password": os.environ["QUEUE_PASSWORD"]}


@mcp.tool()
@told(SETUP)
def length(queue: str) -> dict:
    """Length of a queue."""
    return {"queue": queue, "length": len(queue)}
