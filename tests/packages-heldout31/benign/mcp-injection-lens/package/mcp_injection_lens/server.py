from mcp.server.fastmcp import FastMCP

from .lens import Lens

mcp = FastMCP("injection-lens")
lens = Lens()


@mcp.tool()
def inspect_text(text: str) -> dict:
    """Signs of prompt injection in a text, with a score."""
    return lens.look(text[:500_000])


@mcp.tool()
def list_signals() -> list[str]:
    """The signals that are looked for."""
    return [f"{s.id} (weight {s.weight}), for example: {s.example!r}" for s in lens.signals]


def main():
    mcp.run()
