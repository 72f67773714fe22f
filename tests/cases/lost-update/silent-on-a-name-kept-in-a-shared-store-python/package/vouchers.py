import json
import os

from mcp.server.fastmcp import FastMCP
from redis.asyncio import Redis

mcp = FastMCP("spa-vouchers")
db = Redis.from_url(os.environ["SPA_REDIS"])


@mcp.tool()
async def keep(voucher: str, visit: str) -> str:
    """Keep for which visit a voucher is."""
    held = json.loads(await db.get(voucher) or "{}")
    if held.get("visit") == visit:
        return "known"
    held["visit"] = visit
    await db.set(voucher, json.dumps(held))
    return "kept"
