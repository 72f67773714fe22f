from mcp.server.fastmcp import FastMCP

from .filters import where
from .source import Source

mcp = FastMCP("survey-results")


@mcp.tool()
def surveys() -> list[str]:
    """Known surveys."""
    return Source.names()


@mcp.tool()
def answers(survey: str, field: str, op: str, value: str) -> list[list]:
    """Answers that match a filter."""
    return [list(r) for r in Source(survey).select("*", where(field, op, value) + " LIMIT 200")]


@mcp.tool()
def average(survey: str, question: str) -> float:
    """Average of a numeric question."""
    return Source(survey).select(f"avg({question})")[0][0]


def main() -> None:
    mcp.run()
