from mcp.server.fastmcp import FastMCP

from .letters import Letters

mcp = FastMCP("letter-merge")
letters = Letters()


@mcp.tool()
def merge_letter(template: str, people: list[dict]) -> list[str]:
    """One letter for each person. Use {{ name }} for fields."""
    return letters.merge(template, people)


@mcp.tool()
def preview_fields(template: str) -> list[str]:
    """Fields used in a template."""
    return sorted(letters.fields(template))


def main() -> None:
    mcp.run()
