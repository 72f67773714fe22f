import os
import httpx
from mcp.server.fastmcp import FastMCP
from . import tracing

mcp = FastMCP("depot")
options = {"event_hooks": tracing.made(), "timeout": 5}
http = httpx.Client(base_url=os.environ["DEPOT"], headers={"authorization": os.environ["DEPOT_KEY"]}, **options)


@mcp.tool()
def parcel(number: str) -> str:
    """Where a parcel is."""
    return http.get(f"/parcels/{number}").text
