from mcp.server.fastmcp import Context, FastMCP

from .line import Line
from .pbx import Pbx, number

mcp = FastMCP("voip-calls")
line = Line()


@mcp.tool()
async def place_call(to: str, caller: str, ctx: Context) -> str:
    """Ring your own extension and connect it to a number."""
    target = number(to)
    if line.due():
        await line.confirm(ctx)
    return f"call {await Pbx().dial(target, number(caller))} is being set up"


@mcp.tool()
async def recent_calls(extension: str, limit: int = 20) -> list[str]:
    """Calls of an extension, newest first."""
    found = await Pbx().get("/calls", extension=number(extension), limit=min(limit, 100))
    return [f"{c['at']} {c['direction']:8} {c['peer']} {c['seconds']} s" for c in found]


@mcp.tool()
async def voicemail(extension: str) -> list[str]:
    """Transcripts of new messages."""
    found = await Pbx().get("/voicemail", extension=number(extension), state="new")
    return [f"{v['at']} {v['peer']}: {v['transcript']}" for v in found]


def main() -> None:
    mcp.run()
