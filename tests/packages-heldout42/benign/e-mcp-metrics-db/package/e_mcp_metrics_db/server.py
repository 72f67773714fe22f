import os
from pathlib import Path
from typing import Annotated, Literal

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .db import Metrics

mcp = FastMCP("metrics-db")
_db = Metrics(Path(os.getenv("METRICS_DB", "metrics.db")))


@mcp.tool()
def find_metrics(part: str, order_by: Literal["name", "newest", "average"] = "name", descending: bool = False) -> list[str]:
    """Names of metrics that contain a text."""
    return _db.names(part, order_by, descending)


@mcp.tool()
def average(names: Annotated[list[str], Field(min_length=1, max_length=50)], span: Literal["hour", "day", "week"] = "day") -> dict[str, float]:
    """Average of some metrics over the last hour, day or week."""
    return _db.average(names, span)


def main():
    mcp.run()
