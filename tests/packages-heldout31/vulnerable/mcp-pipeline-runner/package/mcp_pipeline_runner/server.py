from mcp.server.fastmcp import FastMCP

from .graph import Pipeline
from .loaders import load

mcp = FastMCP("pipeline-runner")


@mcp.tool()
def validate_pipeline(source: str) -> list[str]:
    """Problems of a pipeline."""
    return Pipeline(load(source)).problems()


@mcp.tool()
def plan_pipeline(source: str) -> list[str]:
    """Order in which the steps would run."""
    return Pipeline(load(source)).order()


def main():
    mcp.run()
