from mcp.server.fastmcp import FastMCP

from .codecs import CODECS, dump
from .queue import Queue

mcp = FastMCP("job-queue")
jobs = Queue()


@mcp.tool()
def enqueue(job: dict, codec: str = "json") -> int:
    """Add a job."""
    return jobs.put(dump(job, codec), codec)


@mcp.tool()
def import_jobs(bodies: list[str], codec: str = "json") -> int:
    """Add jobs that were exported from another queue."""
    if codec not in CODECS:
        raise ValueError("unknown codec")
    for b in bodies:
        jobs.put(b, codec)
    return len(bodies)


@mcp.tool()
def take() -> dict | None:
    """Take the oldest job."""
    return jobs.take()


def main() -> None:
    mcp.run()
