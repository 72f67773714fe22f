import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .jobs import Queue
from .presets import PRESETS

mcp = FastMCP("media-convert")
queue = Queue()
ROOT = Path(os.environ.get("MEDIA_ROOT", "media")).resolve()


@mcp.tool()
async def convert(name: str, preset: str = "voice", title: str = "") -> str:
    """Queue a conversion of a file in the media folder."""
    if preset not in PRESETS:
        raise ValueError("preset must be one of " + ", ".join(PRESETS))
    source = (ROOT / name).resolve()
    if not source.is_relative_to(ROOT) or not source.is_file():
        raise ValueError("no such file")
    job = await queue.put(source, preset, title)
    return f"job {job.id}"


@mcp.tool()
async def jobs() -> list[str]:
    """State of the queue."""
    return [f"{j.id} {j.source.name} {j.state} {' | '.join(j.log)}" for j in queue.jobs.values()]


def main():
    mcp.run()
