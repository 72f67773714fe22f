from mcp.server.fastmcp import FastMCP

from .queries import COLUMNS, counts, search

mcp = FastMCP("survey-answers")


@mcp.tool()
def find_answers(text: str, sort: str = "date", descending: bool = True, limit: int = 25) -> list[dict]:
    """Answers that contain a text; sort by date, score or country."""
    return search(text, sort, descending, max(1, min(limit, 200)))


@mcp.tool()
def count_by(column: str) -> dict[str, int]:
    """Number of answers for each value of date, score or country."""
    if column not in COLUMNS:
        raise ValueError(f"column must be one of {', '.join(COLUMNS)}")
    return counts(column)


def main() -> None:
    mcp.run()
