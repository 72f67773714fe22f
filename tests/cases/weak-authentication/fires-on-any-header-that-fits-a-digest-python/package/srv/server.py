import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from .gate import Gate

mcp = FastMCP("parcels")


@mcp.tool()
def status(parcel: str) -> str:
    """Where a parcel is."""
    return f"{parcel}: on its way"


def main() -> None:
    uvicorn.run(Gate(mcp.streamable_http_app(), os.environ["PARCELS_TOKEN"]), host="127.0.0.1", port=8123)
