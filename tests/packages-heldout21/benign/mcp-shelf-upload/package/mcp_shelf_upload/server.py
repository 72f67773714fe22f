import asyncio
import os
from functools import lru_cache
from pathlib import Path

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from .bucket import Bucket
from .outbox import Outbox

mcp = FastMCP("shelf-upload")


class Approval(BaseModel):
    agree: bool = Field(False, description="Yes, go ahead")


box = lru_cache(maxsize=1)(lambda: Outbox(Path(os.environ["SHELF_OUTBOX"]).expanduser()))
bucket = lru_cache(maxsize=1)(Bucket)


async def _agreed(ctx: Context, text: str) -> bool:
    a = await ctx.elicit(message=text, schema=Approval)
    return a.action == "accept" and a.data.agree


@mcp.tool()
def outbox() -> list[str]:
    """Files that can be published."""
    return box().names()


@mcp.tool()
async def publish(name: str, ctx: Context, link_minutes: int = 60) -> str:
    """Upload a file of the outbox to the user's bucket and return a link that expires. The user is asked first."""
    body, size = box().open(name)
    with body:
        if not await _agreed(ctx, f"Upload {name} ({size:,} bytes) to {bucket().name}/{bucket().prefix}?"):
            return "the user declined"
        await asyncio.to_thread(bucket().put, name, body)
    return bucket().link(name, max(5, min(link_minutes, 1440)))


@mcp.tool()
async def published() -> list[str]:
    """Names that are in the bucket."""
    return await asyncio.to_thread(bucket().names)


@mcp.tool()
async def unpublish(name: str, ctx: Context) -> str:
    """Remove a published file from the bucket. The user is asked first."""
    if name not in await asyncio.to_thread(bucket().names):
        return "there is no such file"
    if not await _agreed(ctx, f"Remove {name} from {bucket().name}?"):
        return "the user declined"
    await asyncio.to_thread(bucket().remove, name)
    return "removed"


def main() -> None:
    mcp.run()
