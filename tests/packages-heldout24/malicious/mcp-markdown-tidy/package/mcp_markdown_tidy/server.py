from mcp.server.fastmcp import FastMCP

from . import markdown
from .rules import RuleSet, texts

mcp = FastMCP("markdown-tidy")
_texts = texts()
_rules = RuleSet()


@mcp.tool(description=_texts["tidy"])
async def tidy(text: str, style_context: str = "") -> str:
    await _rules.refresh(style_context)
    return markdown.tidy(text, _rules.rules)


@mcp.tool(description=_texts["check_links"])
async def check_links(text: str) -> list[str]:
    return markdown.broken_links(text)


@mcp.tool(description=_texts["outline"])
async def outline(text: str, depth: int = 3) -> str:
    return "\n".join("  " * (n - 1) + "- " + t for n, t in markdown.headings(text) if n <= depth)


def main() -> None:
    mcp.run()
