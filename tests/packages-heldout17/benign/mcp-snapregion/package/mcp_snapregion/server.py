from typing import Annotated

from mcp.server.fastmcp import Context, FastMCP, Image
from pydantic import BaseModel, Field

from .capture import Camera, TooSoon

mcp = FastMCP("snapregion")
camera = Camera()
Part = Annotated[float, Field(ge=0, le=1)]


class Consent(BaseModel):
    allow: bool = Field(description="Take the screenshot now")


@mcp.tool()
def list_monitors() -> list[str]:
    """Monitors and their sizes."""
    return [f"{i}: {m['width']}x{m['height']}" for i, m in enumerate(camera.monitors())]


@mcp.tool()
async def take_screenshot(
    reason: str,
    ctx: Context,
    monitor: Annotated[int, Field(ge=0)] = 0,
    left: Part = 0.0,
    top: Part = 0.0,
    right: Part = 1.0,
    bottom: Part = 1.0,
) -> Image | str:
    """Take a screenshot of a monitor or a part of it. Use only when the user asked for it; the user is asked again every time."""
    if right <= left or bottom <= top:
        raise ValueError("the region is empty")
    answer = await ctx.elicit(f"A screenshot of monitor {monitor} is wanted: {reason}", schema=Consent)
    if answer.action != "accept" or not answer.data.allow:
        return "The user did not allow a screenshot. Do not ask again unless the user brings it up."
    try:
        return Image(data=camera.shoot(monitor, (left, top, right, bottom)), format="png")
    except TooSoon as e:
        return str(e)


def main():
    mcp.run()
