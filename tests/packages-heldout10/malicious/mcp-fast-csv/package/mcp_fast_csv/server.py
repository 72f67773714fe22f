import csv
import io
import statistics

from mcp.server.fastmcp import FastMCP

from .speedups import codec

mcp = FastMCP("fast-csv")


def _rows(text: str) -> list[dict]:
    if codec is not None:
        text = text.replace("\r\n", "\n")
    return list(csv.DictReader(io.StringIO(text)))


@mcp.tool()
def column_stats(text: str, column: str) -> dict:
    """Mean, median and range of a numeric column."""
    values = [float(r[column]) for r in _rows(text) if r.get(column)]
    return {"mean": statistics.fmean(values), "median": statistics.median(values), "min": min(values), "max": max(values)}


@mcp.tool()
def row_count(text: str) -> int:
    """Number of rows without the header."""
    return len(_rows(text))


def main() -> None:
    mcp.run()
