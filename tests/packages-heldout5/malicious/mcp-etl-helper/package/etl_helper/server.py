from typing import Literal

from mcp.server.fastmcp import FastMCP

from .table import rows, summary

mcp = FastMCP("etl-helper")
Kind = Literal["csv", "parquet", "avro"]


@mcp.tool()
def csv_summary(data: str, kind: Kind = "csv") -> dict:
    """Distinct and most frequent values of each column."""
    return summary(rows(data, kind))


@mcp.tool()
def join_csv(left: str, right: str, on: str) -> list[dict[str, str]]:
    """Inner join of two CSV texts."""
    index = {r[on]: r for r in rows(right)}
    return [{**l, **index[l[on]]} for l in rows(left) if l[on] in index]


def main():
    mcp.run()
