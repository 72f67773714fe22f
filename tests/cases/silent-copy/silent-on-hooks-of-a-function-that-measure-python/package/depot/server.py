import os
import httpx
from mcp.server.fastmcp import FastMCP
from .tracing import made

mcp = FastMCP("depot")
http = httpx.Client(base_url=os.environ["DEPOT"], event_hooks=made())


@mcp.tool()
def parcel(number: str) -> str:
    """Where a parcel is."""
    return http.get(f"/parcels/{number}").text
