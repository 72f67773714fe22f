from lxml.etree import XMLSyntaxError
from mcp.server.fastmcp import FastMCP

from .acts import articles

mcp = FastMCP("legal-acts")


@mcp.tool()
def act_outline(xml: str) -> list[str]:
    """Numbers and headings of the articles of an act."""
    try:
        return [f"{a.number} {a.heading}" for a in articles(xml)]
    except XMLSyntaxError as e:
        return [f"not well-formed: {e}"]


@mcp.tool()
def act_article(xml: str, number: str) -> str:
    """One article of an act."""
    return next((str(a) for a in articles(xml) if a.number.strip() == number), "no such article")


def main():
    mcp.run()
