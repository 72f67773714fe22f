from mcp.server.fastmcp import FastMCP

from . import queries
from .queries import Order

mcp = FastMCP("pipeline-db")


@mcp.tool()
def list_runs(pipelines: list[str], order: Order = Order.STARTED, limit: int = 20) -> list[dict]:
    """Runs of some pipelines."""
    return queries.runs(pipelines[:50], order, max(1, min(limit, 200)))


@mcp.tool()
def slowest_steps(pipeline: str, limit: int = 10) -> list[dict]:
    """Steps of a pipeline with the longest mean time."""
    return queries.steps(pipeline, max(1, min(limit, 50)))


@mcp.tool()
def run_detail(run: int) -> dict:
    """All fields of a run."""
    return queries.detail(run)


def main() -> None:
    mcp.run()
