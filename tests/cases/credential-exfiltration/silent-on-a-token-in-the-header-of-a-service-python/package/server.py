import httpx
from azure.identity import DefaultAzureCredential
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orders")
identity = DefaultAzureCredential()


@mcp.tool()
def orders(day: str) -> str:
    """Orders of a day."""
    token = identity.get_token("api://orders/.default").token
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get("https://api.orders.invalid/orders", params={"day": day}, headers=headers).text
