import argparse
from pathlib import Path
from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .explorer import Explorer

mcp = FastMCP("sqlite-scout")
explorer: Explorer

Scalar = str | int | float | None


@mcp.tool()
def tables() -> list[str]:
    """Names of tables and views."""
    return explorer.tables()


@mcp.tool()
def columns(table: str) -> dict[str, str]:
    """Columns of a table and their types."""
    return explorer.columns(table)


@mcp.tool()
def rows(
    table: str,
    where: dict[str, Scalar] | None = None,
    order: str | None = None,
    limit: Annotated[int, Field(ge=1, le=200)] = 20,
) -> list[dict]:
    """Rows whose columns have the given values. Order by a column, "-column" for descending."""
    return explorer.rows(table, where or {}, order, limit)


@mcp.tool()
def count_by(table: str, column: str) -> dict[str, int]:
    """How often each value of a column occurs."""
    return explorer.count_by(table, column)


def main() -> None:
    global explorer
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    explorer = Explorer(parser.parse_args().file)
    mcp.run()
