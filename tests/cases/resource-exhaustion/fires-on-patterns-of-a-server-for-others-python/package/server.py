import re

from fastmcp import FastMCP

mcp = FastMCP("cellar")
LABELS = open("labels.txt").read().splitlines()


@mcp.tool
def find(pattern: str) -> list[str]:
    """Labels that fit."""
    wanted = re.compile(pattern)
    return [label for label in LABELS if wanted.search(label)]


if __name__ == "__main__":
    mcp.run(transport="http", host="0.0.0.0", port=7777)
