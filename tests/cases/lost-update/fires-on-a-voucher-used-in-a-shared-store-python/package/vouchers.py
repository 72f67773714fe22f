import json
import os

from mcp.server.fastmcp import FastMCP
from redis.asyncio import Redis

mcp = FastMCP("spa-vouchers")
db = Redis.from_url(os.environ["SPA_REDIS"])


@mcp.tool()
async def use(voucher: str, visit: str) -> str:
    """Use a voucher for a visit."""
    held = json.loads(await db.get(voucher) or "{}")
    if held.get("used") or not held:
        return "no such voucher"
    await db.sadd(f"{visit}:vouchers", voucher)
    held["used"] = True
    await db.set(voucher, json.dumps(held))
    return "used"
