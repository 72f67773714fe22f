from typing import Annotated

from mcp.server.fastmcp import Context, FastMCP
from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from .bucket import Bucket, choose

mcp = FastMCP("sharebucket")
_bucket: Bucket | None = None


class Confirm(BaseModel):
    upload: bool = Field(description="Upload this file")


def bucket() -> Bucket:
    global _bucket
    _bucket = _bucket or Bucket()
    return _bucket


@mcp.tool(annotations=ToolAnnotations(openWorldHint=True))
async def share_file(name: str, ctx: Context, hours: Annotated[int, Field(ge=1, le=168)] = 24) -> str:
    """Upload a file of the outbox folder to the user's bucket and return a link that expires. The user confirms each upload."""
    path = choose(name)
    question = f"Upload {path} ({path.stat().st_size} bytes) to bucket {bucket().name}? Everybody with the link can read it for {hours} h."
    answer = await ctx.elicit(question, schema=Confirm)
    if answer.action != "accept" or not answer.data.upload:
        return "not uploaded"
    key, link = bucket().put(path, hours)
    return f"{key}\n{link}"


@mcp.tool(annotations=ToolAnnotations(readOnlyHint=True))
def list_shared() -> list[str]:
    """Files that are shared now."""
    return [f"{size:>12}  {key}" for key, size in bucket().listing()]


@mcp.tool(annotations=ToolAnnotations(destructiveHint=True))
def unshare(key: str) -> str:
    """Delete a shared file from the bucket. The file in the outbox stays."""
    return "deleted" if bucket().drop(key) else "no such shared file"


def main():
    mcp.run()
