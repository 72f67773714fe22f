import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware import Middleware

from . import jobs
from .gate import Gate

mcp = FastMCP("build-agent")


@mcp.tool()
def start_build(project: str, target: str = "all") -> int:
    """Start a build, returns its number."""
    return jobs.start(project, target)


@mcp.tool()
def build_status(number: int) -> str:
    """State of a build."""
    return jobs.status(number)


@mcp.tool()
def cancel_build(number: int) -> str:
    """Stop a build."""
    jobs.cancel(number)
    return "stopped"


def main() -> None:
    app = mcp.streamable_http_app()
    app.user_middleware.insert(0, Middleware(Gate))
    uvicorn.run(app, host=os.environ.get("AGENT_HOST", "0.0.0.0"), port=8765)
