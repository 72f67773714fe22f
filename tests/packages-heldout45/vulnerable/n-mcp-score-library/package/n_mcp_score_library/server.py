from mcp.server.fastmcp import FastMCP

from . import shelf

mcp = FastMCP("score-library")


@mcp.tool()
def list_scores(part: str = "") -> list[str]:
    """Names of the scores, optionally with a part of the name."""
    return [n for n in shelf.names() if part.lower() in n.lower()]


@mcp.tool()
def read_score(name: str) -> str:
    """A score in ABC notation."""
    try:
        return shelf.read(name)
    except FileNotFoundError:
        return f"no score {name}"


def main():
    mcp.run()
