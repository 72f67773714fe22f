from mcp.server.fastmcp import FastMCP

from .documents import parse
from .rules import problems

mcp = FastMCP("pipeline-config")


@mcp.tool()
def validate_pipeline(text: str) -> list[str]:
    """Problems of a pipeline definition."""
    return problems(parse(text))


@mcp.tool()
def merge_pipelines(base: str, overlay: str) -> dict:
    """Merge two definitions, the second wins."""
    a, b = parse(base), parse(overlay)
    return {**a, **b, "stages": [*a.get("stages", []), *b.get("stages", [])]}


def main() -> None:
    mcp.run()
