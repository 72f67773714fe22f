from typing import Literal

from mcp.server.fastmcp import FastMCP

from . import commands
from .jobs import SCRIPTS, Job

mcp = FastMCP("lab-jobs")


@mcp.tool()
async def submit_job(
    pipeline: str, title: str, inputs: list[str], queue: Literal["short", "long", "gpu"] = "short", minutes: int = 60
) -> str:
    """Submit a pipeline with its input files."""
    number = await Job(pipeline, title, tuple(inputs), queue, minutes).submit()
    return f"job {number}"


@mcp.tool()
async def job_state(job: int) -> str:
    """State of a job."""
    return await commands.run("state", job=job) or "finished"


@mcp.tool()
async def cancel_job(job: int) -> str:
    """Cancel a job."""
    await commands.run("cancel", job=job)
    return "cancelled"


@mcp.resource("pipelines://list")
def pipelines() -> str:
    """Pipelines that can be submitted."""
    return "\n".join(sorted(p.stem for p in SCRIPTS.glob("*.sh")))


def main() -> None:
    mcp.run()
