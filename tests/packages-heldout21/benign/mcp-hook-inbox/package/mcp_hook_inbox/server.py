import asyncio
import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from .inbox import Inbox
from .web import app

mcp = FastMCP("hook-inbox")
inbox = Inbox()


@mcp.tool()
def recent_events(count: int = 20) -> list[dict]:
    """The latest build events."""
    return inbox.last(max(1, min(count, 200)))


@mcp.tool()
async def wait_for_build(build: int, seconds: int = 120) -> str:
    """Wait until a build passes or fails."""
    e = await inbox.wait(build, max(1, min(seconds, 600)))
    return f"build {build} {e.state}" if e else "still running"


async def _run() -> None:
    web = uvicorn.Server(uvicorn.Config(app(inbox), host="127.0.0.1", port=int(os.getenv("HOOK_PORT", "8911")), log_level="warning", access_log=False))
    listener = asyncio.create_task(web.serve())
    try:
        await mcp.run_stdio_async()
    finally:
        web.should_exit = True
        await listener


def main() -> None:
    asyncio.run(_run())
