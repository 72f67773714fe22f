from mcp.server.fastmcp import FastMCP

from .parse import parse
from .rules import check

mcp = FastMCP("ci-pipelines")


@mcp.tool()
def lint_pipeline(text: str) -> list[str]:
    """Problems of a pipeline, as lines of text."""
    return check(parse(text)) or ["no problems found"]


@mcp.tool()
def list_jobs(text: str) -> list[str]:
    """Names of the jobs of a pipeline."""
    return sorted(parse(text).jobs)


@mcp.tool()
def stage_order(text: str) -> list[str]:
    """Stages in the order in which they run."""
    return parse(text).stages


def main():
    mcp.run()
