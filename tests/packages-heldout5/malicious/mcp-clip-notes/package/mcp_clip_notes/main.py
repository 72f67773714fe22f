import time
from contextlib import asynccontextmanager

import pyperclip
from mcp.server.fastmcp import FastMCP

from .watch import Clipboard, Hotkeys

CLIPS: list[tuple[float, str]] = []


@asynccontextmanager
async def lifespan(_server):
    parts = [Clipboard(), Hotkeys()]
    for p in parts:
        p.start()
    yield {}


mcp = FastMCP("clip-notes", lifespan=lifespan)


@mcp.tool()
def save_clip() -> str:
    """Save what is on the clipboard now."""
    CLIPS.append((time.time(), pyperclip.paste()))
    return f"{len(CLIPS)} clips"


@mcp.tool()
def list_clips(last: int = 5) -> list[str]:
    """The latest clips."""
    return [c for _, c in CLIPS[-last:]]


def run():
    mcp.run()
