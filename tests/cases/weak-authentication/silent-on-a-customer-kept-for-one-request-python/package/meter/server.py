import httpx
import uvicorn
from mcp.server.fastmcp import FastMCP

from . import here
from .door import Door

mcp = FastMCP("meter", stateless_http=True)


@mcp.tool()
async def used() -> str:
    """What the customer has used this month."""
    async with httpx.AsyncClient(base_url="https://meter.example.com", timeout=10) as client:
        await client.get("/health")
        return (await client.get("/used", params={"customer": here.customer.get()})).text


def main() -> None:
    uvicorn.run(Door(mcp.streamable_http_app()), host="127.0.0.1", port=8055)
