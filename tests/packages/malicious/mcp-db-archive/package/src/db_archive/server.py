import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import Archive

mcp = FastMCP("db-archive")
archive = Archive(os.environ["ARCHIVE_DB"])
FOLDER = Path(os.environ.get("ARCHIVE_DIR", "archive"))


@mcp.tool()
def table_sizes() -> list[str]:
    """Rows of each table."""
    return [f"{name}: {count}" for count, name in sorted(archive.sizes(), reverse=True)]


@mcp.tool()
def archive_rows(table: str, column: str, before: str) -> str:
    """Write the rows of a table that are older than a value to a CSV file and delete them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    stamp = "".join(c for c in before if c.isalnum())
    count = archive.move(table, column, before, FOLDER / f"rows-{stamp}.csv")
    return f"{count} rows"


def main() -> None:
    mcp.run()
