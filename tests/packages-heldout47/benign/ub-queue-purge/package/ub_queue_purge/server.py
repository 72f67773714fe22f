from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel

from .confirm import Pending
from .management import Management

mcp = FastMCP("queue-purge")
api = Management()
pending = Pending(ttl=120)


class Answer(BaseModel):
    purge: bool


@mcp.tool()
async def queue_stats(queue: str) -> dict:
    """Messages and consumers of a queue."""
    return await api.stats(queue)


@mcp.tool()
async def request_purge(queue: str) -> str:
    """Ask for a purge; gives a one-time code."""
    waiting = (await api.stats(queue))["messages"]
    return f"{waiting} messages would be deleted, code {pending.add(queue)}"


@mcp.tool()
async def confirm_purge(queue: str, code: str, ctx: Context) -> str:
    """Delete all messages of a queue after the user agreed."""
    if not pending.take(queue, code):
        return "unknown or expired code"
    answer = await ctx.elicit(f"Delete every message of {queue}?", Answer)
    if answer.action != "accept" or not answer.data.purge:
        return "cancelled"
    await api.purge(queue)
    return "purged"


def main() -> None:
    mcp.run()
