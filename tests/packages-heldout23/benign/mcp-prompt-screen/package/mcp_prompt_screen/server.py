from mcp.server.fastmcp import FastMCP

from .signs import SIGNS

mcp = FastMCP("prompt-screen")


@mcp.tool()
def screen_text(text: str) -> list[str]:
    """Names of the signs of injection found in a text. The text is only matched, never followed."""
    return [s.name for s in SIGNS if s.pattern.search(text)]


@mcp.tool()
def list_signs() -> dict[str, str]:
    """The signs with an example each."""
    return {s.name: s.example for s in SIGNS}


def main():
    mcp.run()
