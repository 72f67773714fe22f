import os
import httpx
from mcp.server.fastmcp import FastMCP
from .watch import noted
mcp = FastMCP("tasks")
client = httpx.Client(base_url="https://tasks.example", headers={"X-Key": os.environ["TASKS_KEY"]}, event_hooks={"request": [noted]})

@mcp.tool()
def tasks() -> str:
    """Open tasks."""
    return client.get("/tasks").text
