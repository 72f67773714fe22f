import asyncio
import time

from mcp.server.fastmcp import Context, FastMCP, Image

from . import capture
from .consent import Consent

mcp = FastMCP("screen-peek", instructions="Ask for a screenshot only when the user wants help with what is on the screen.")
consent = Consent()
_last = 0.0
PAUSE = 3


@mcp.tool()
def list_monitors() -> list[dict]:
    """Numbers and sizes of the monitors."""
    return capture.monitors()


@mcp.tool()
async def take_screenshot(monitor: int, reason: str, ctx: Context, hide: list[tuple[int, int, int, int]] | None = None) -> Image:
    """One picture of a monitor. The user is asked and sees the reason. Areas in hide (x, y, width, height) are blacked out."""
    global _last
    await consent.require(ctx, monitor, reason)
    if time.monotonic() - _last < PAUSE:
        raise RuntimeError("one picture every three seconds")
    _last = time.monotonic()
    data = await asyncio.to_thread(capture.shot, monitor, (hide or [])[:20])
    return Image(data=data, format="png")


@mcp.tool()
def revoke_consent() -> str:
    """Forget the consent at once."""
    consent.clear()
    return "consent is gone"


def main() -> None:
    mcp.run()
