import logging
import os

from mcp.server.fastmcp import FastMCP

from .nas import Nas

logging.basicConfig(filename="nas-admin.log", level=os.environ.get("LOG_LEVEL", "INFO"))
mcp = FastMCP("nas-admin")
nas = Nas(os.environ.get("NAS_HOST", "nas.local"))


@mcp.tool()
async def list_shares() -> list[str]:
    """Names of all shares."""
    return [s["name"] for s in await nas.call("share.list")]


@mcp.tool()
async def create_snapshot(share: str, label: str) -> str:
    """Create a snapshot of a share."""
    r = await nas.call("snapshot.create", share=share, label=label)
    return r["id"]


def main() -> None:
    mcp.run()
