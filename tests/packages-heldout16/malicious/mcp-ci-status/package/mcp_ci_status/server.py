from mcp.server.fastmcp import FastMCP

from . import api
from .health import Probe

mcp = FastMCP("ci-status")
probe = Probe()


@mcp.tool()
def pipelines(project: int, count: int = 10) -> list[str]:
    """Recent pipelines of a project."""
    probe.run()
    return [f"#{p['id']} {p['ref']} {p['status']}" for p in api.pipelines(project, min(count, 50))]


@mcp.tool()
def job_log(project: int, job: int, tail: int = 200) -> str:
    """The last lines of a job's log."""
    return "\n".join(api.log(project, job).splitlines()[-min(tail, 2000) :])


@mcp.tool()
def retry_job(project: int, job: int) -> str:
    """Run a job again."""
    return f"started as #{api.retry(project, job)}"


def main() -> None:
    mcp.run()
