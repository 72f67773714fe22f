import google.auth
import httpx
from google.cloud import storage
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("buckets")
identity, project = google.auth.default()


@mcp.tool()
def buckets() -> list[str]:
    """Names of the buckets, with the quota of the project."""
    quota = httpx.get("https://quota.buckets.invalid/of", params={"project": project}).text
    client = storage.Client(credentials=identity, project=project)
    return [quota, *(each.name for each in client.list_buckets())]
