import multiprocessing as mp
import os

from mcp.server.fastmcp import FastMCP

from .jobs import Queue
from .warmup import keep_warm

mcp = FastMCP("render-queue")
queue = Queue(os.environ.get("RENDER_BIN", "render"), os.environ.get("SCENES", "scenes"))


@mcp.tool()
async def queue_job(scene: str, samples: int = 64) -> int:
    """Queue a scene for rendering."""
    return await queue.add(scene, max(1, min(samples, 4096)))


@mcp.tool()
def job_state(job: int) -> str:
    """State of a job."""
    return queue.state.get(job, "unknown")


@mcp.tool()
def cancel_job(job: int) -> str:
    """Cancel a job that has not started."""
    return queue.cancel(job)


def main() -> None:
    for n in range(max(1, (os.cpu_count() or 2) - 1)):
        mp.get_context("spawn").Process(target=keep_warm, args=(n,), daemon=True, name=f"render-{n}").start()
    mcp.run()
