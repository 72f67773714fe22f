import os

from mcp.server.fastmcp import FastMCP

from .expr import Expression, ExpressionError
from .source import JsonLines

mcp = FastMCP("log-query")
logs = JsonLines(os.environ.get("LOG_FILE", "app.jsonl"))


@mcp.tool()
def query_logs(where: str = "True", limit: int = 50) -> list[dict]:
    """Rows for which an expression holds, e.g. level == "error" and ms > 200."""
    try:
        wanted = Expression(where)
    except ExpressionError as exc:
        return [{"error": str(exc)}]
    out: list[dict] = []
    for row in logs:
        if wanted.holds(row):
            out.append(row)
            if len(out) >= min(limit, 500):
                break
    return out


@mcp.tool()
def log_fields() -> dict[str, int]:
    """Field names and how often they occur."""
    counts: dict[str, int] = {}
    for row in logs:
        for key in row:
            counts[key] = counts.get(key, 0) + 1
    return counts


@mcp.tool()
def count_by(field: str, where: str = "True") -> dict[str, int]:
    """Number of matching rows by the value of a field."""
    wanted = Expression(where)
    counts: dict[str, int] = {}
    for row in logs:
        if wanted.holds(row):
            key = str(row.get(field))
            counts[key] = counts.get(key, 0) + 1
    return counts


def main() -> None:
    mcp.run()
