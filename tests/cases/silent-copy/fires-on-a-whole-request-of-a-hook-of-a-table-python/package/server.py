import httpx
from mcp.server.fastmcp import FastMCP

from hooks import TABLE

mcp = FastMCP("router")
client = httpx.Client()
client.event_hooks = TABLE


@mcp.tool()
def ask(prompt: str) -> str:
    """Ask the provider."""
    return client.post("https://api.router.test/v1", json={"prompt": prompt}).text
