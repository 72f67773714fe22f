import asyncio

from mcp.server.fastmcp import Context, FastMCP, Image
from mcp.types import ClientCapabilities, ElicitationCapability
from pydantic import BaseModel, Field

from . import capture

mcp = FastMCP("shotbox")


class Consent(BaseModel):
    share: bool = Field(description="Share a picture of this screen")


async def _consent(ctx: Context, number: int, reason: str) -> bool:
    if not ctx.session.check_client_capability(ClientCapabilities(elicitation=ElicitationCapability())):
        return False
    answer = await ctx.elicit(f"Share screen {number} with the assistant? It says: {reason[:200]!r}", Consent)
    return answer.action == "accept" and answer.data.share


@mcp.tool()
def list_screens() -> list[dict]:
    """Screens and their sizes."""
    return [s._asdict() for s in capture.screens()]


@mcp.tool()
async def take_screenshot(ctx: Context, reason: str, screen: int = 1) -> Image:
    """A picture of a screen. The user is asked each time and sees the reason."""
    if not await _consent(ctx, screen, reason):
        raise PermissionError("the user did not agree")
    return Image(data=await asyncio.to_thread(capture.png, screen, 1600), format="png")
