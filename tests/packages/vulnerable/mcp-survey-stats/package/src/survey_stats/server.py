import os

from mcp.server.fastmcp import FastMCP

from . import snapshot
from .db import Database
from .query import Query

mcp = FastMCP("survey-stats")
db = Database(os.environ.get("SURVEY_DB", "survey.db"))


@mcp.tool()
def answers(sort: str = "when", direction: str = "ASC", column: str | None = None, value: str | None = None) -> list[str]:
    """List answers, sorted by who, when or score, optionally filtered by a column."""
    query = Query().sorted(sort, direction)
    if column:
        query.filter(column, value)
    return [" | ".join(map(str, r)) for r in db.rows(query)]


@mcp.tool()
def histogram(question: str) -> dict:
    """Count the answers to a question by score, with a snapshot to keep."""
    counts = db.counts(question)
    return {"counts": counts, "snapshot": snapshot.dump(counts)}


@mcp.tool()
def load_snapshot(text: str) -> str:
    """Show a snapshot that histogram returned earlier."""
    return repr(snapshot.load(text))


def main() -> None:
    mcp.run()
