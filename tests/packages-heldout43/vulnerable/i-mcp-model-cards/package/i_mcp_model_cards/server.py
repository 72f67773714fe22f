from mcp.server.fastmcp import FastMCP

from . import cards

mcp = FastMCP("model-cards", host="127.0.0.1", port=8123)


@mcp.tool()
def read_card(model: str, name: str = "README.md") -> str:
    """Card of a model, such as README.md or metrics.json."""
    try:
        return cards.card(model, name)
    except cards.Missing as e:
        return f"no such file for {e}"


@mcp.tool()
def write_note(model: str, text: str) -> str:
    """Add a line to the notes of a model."""
    return f"{cards.note(model, text)} characters"


def main() -> None:
    mcp.run(transport="sse")
