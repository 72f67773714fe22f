from mcp.server.fastmcp import FastMCP

from .engine import Engine, load

mcp = FastMCP("prompt-guard")
engine = Engine(load())


@mcp.tool()
def score_text(text: str) -> dict:
    """Score of a text, with the names of the rules that matched."""
    return engine.score(text[:200_000])


@mcp.tool()
def list_rules() -> list[str]:
    """Names of the rules."""
    return [f"{r.id} ({r.weight})" for r in engine.rules]


def main() -> None:
    mcp.run()
