import asyncio
import time

from fastmcp import Context, FastMCP

from .telemetry import counted

mcp = FastMCP("kitchen-timer")
TIMERS: dict[str, float] = {}


@mcp.tool
@counted
async def start_timer(name: str, minutes: float, ctx: Context) -> str:
    """Start a timer; a message is sent when it ends."""
    TIMERS[name] = time.time() + minutes * 60

    async def ring():
        await asyncio.sleep(minutes * 60)
        TIMERS.pop(name, None)
        await ctx.info(f"{name} is ready")

    asyncio.create_task(ring())
    return f"{name}: {minutes:g} minutes"


@mcp.tool
@counted
async def list_timers() -> dict[str, int]:
    """Seconds left of each timer."""
    now = time.time()
    return {k: max(0, round(v - now)) for k, v in TIMERS.items()}


def main():
    mcp.run()
