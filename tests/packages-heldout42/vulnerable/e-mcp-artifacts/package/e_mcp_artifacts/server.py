from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import api
from .unpack import unpack

mcp = FastMCP("artifacts")
HOME = Path.home() / ".cache" / "mcp-artifacts"


@mcp.tool()
def list_jobs(pipeline: int) -> list[str]:
    """Jobs of a pipeline that have an artifact."""
    return [f"{j['id']} {j['name']}" for j in api.listing(pipeline) if j.get("artifact")]


@mcp.tool()
def fetch_artifact(job: int) -> list[str]:
    """Download the artifact of a job and unpack it into the cache."""
    folder = HOME / str(job)
    folder.mkdir(parents=True, exist_ok=True)
    return unpack(api.artifact(job), folder)


def main():
    mcp.run()
