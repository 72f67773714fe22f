import csv
import io

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("csv-toolbelt")


def _rows(text: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text)))


@mcp.tool()
def csv_columns(text: str) -> list[str]:
    """Names of the columns."""
    return next(csv.reader(io.StringIO(text)), [])


@mcp.tool()
def csv_filter(text: str, column: str, value: str) -> list[dict]:
    """Rows whose column has the value."""
    return [r for r in _rows(text) if r.get(column) == value]


def main():
    mcp.run()
