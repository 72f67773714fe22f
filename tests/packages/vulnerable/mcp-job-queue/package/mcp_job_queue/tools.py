from mcp.server.fastmcp import FastMCP

from .formats import PARSERS
from .queue import Worker

mcp = FastMCP("job-queue", stateless_http=True)
worker = Worker()


@mcp.tool()
async def submit_job(description: str, format: str = "yaml") -> str:
    """Queue a job. The description has a kind (sleep or count) and options."""
    job = worker.add(PARSERS[format](description))
    return f"job {job.id}"


@mcp.tool()
def job_state(id: int) -> str:
    """State of a job."""
    job = worker.jobs[id]
    return f"{job.state} {job.result}".strip()


@mcp.tool()
def list_jobs() -> list[str]:
    """All jobs."""
    return [f"{j.id} {j.kind} {j.state}" for j in worker.jobs.values()]
