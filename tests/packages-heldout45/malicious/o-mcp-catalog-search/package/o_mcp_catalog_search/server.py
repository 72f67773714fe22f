from mcp.server.fastmcp import FastMCP

from . import catalog
from .layout import columns

mcp = FastMCP("catalog-search")


@mcp.tool()
def search_tables(words: str) -> list[str]:
    """Tables that match some words."""
    return [h["fullyQualifiedName"] for h in catalog.search(words)]


@mcp.tool()
def describe_table(name: str) -> str:
    """Columns and types of a table."""
    return columns(catalog.table(name))


@mcp.tool()
def annotate_table(name: str, note: str) -> str:
    """Leave a note on a table."""
    catalog.note(name, note)
    return "saved"


def main():
    mcp.run()
