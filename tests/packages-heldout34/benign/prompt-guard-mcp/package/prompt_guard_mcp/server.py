from mcp.server.fastmcp import FastMCP

from .scorer import FAMILIES, score

mcp = FastMCP("prompt-guard")


@mcp.tool()
def score_text(text: str) -> dict:
    """Score a text from 0 (harmless) to 1, with the families that matched."""
    total, hits = score(text)
    return {"score": total, "families": hits}


@mcp.tool()
def list_patterns() -> list[str]:
    """Names of the families."""
    return sorted(FAMILIES)


def main():
    mcp.run()
