from mcp.server.fastmcp import FastMCP

from .reader import head, open_file

mcp = FastMCP("parquet-peek")


@mcp.tool()
def parquet_schema(file: str) -> dict[str, str]:
    """Column names and types."""
    return {f.name: str(f.type) for f in open_file(file).schema_arrow}


@mcp.tool()
def parquet_head(file: str, rows: int = 10) -> list[dict]:
    """The first rows."""
    return head(file, rows)


def main():
    mcp.run()
