from mcp.server.fastmcp import FastMCP

from .letters import Letters

mcp = FastMCP("letter-merge")
letters = Letters()


@mcp.tool()
def list_letters() -> list[str]:
    """Names of the letters."""
    return letters.names()


@mcp.tool()
def merge_letter(letter: str, name: str, greeting: str = "Dear {{ name }},") -> str:
    """Merge a letter for a person."""
    return letters.merge(letter, name, greeting)


@mcp.tool()
def preview_subject(letter: str, name: str) -> str:
    """Subject line of a letter."""
    return letters.merge(letter, name, "").splitlines()[0]


def main() -> None:
    mcp.run()
