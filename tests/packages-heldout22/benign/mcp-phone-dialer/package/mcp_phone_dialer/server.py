import logging
import os

import httpx
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .limits import Limit
from .rules import BLOCKED, masked, number

mcp = FastMCP("phone-dialer")
log = logging.getLogger("phone_dialer")
limit = Limit(10, 3600)


class Consent(BaseModel):
    call: bool = Field(description="Place this call?")
    note: str = Field(default="", max_length=120, description="Note for the call list (optional)")


@mcp.tool()
async def dial(to: str, ctx: Context) -> str:
    """Connect your telephone to a number. The user is always asked first."""
    n = number(to)
    reply = await ctx.elicit(f"Call {n}?", Consent)
    if reply.action != "accept" or not reply.data.call:
        return "the user did not agree"
    if not limit.take():
        return "too many calls in this hour"
    async with httpx.AsyncClient(base_url=os.environ["PBX_URL"], timeout=15) as c:
        r = await c.post(
            "/calls",
            headers={"X-Api-Key": os.environ["PBX_KEY"]},
            json={"to": n, "from": os.environ["PBX_EXTENSION"], "note": reply.data.note},
        )
        r.raise_for_status()
    log.info("call to %s", masked(n))
    return "the call is being set up"


@mcp.tool()
def blocked_prefixes() -> dict[str, str]:
    """Prefixes that are never dialled."""
    return dict(BLOCKED)


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    mcp.run()
