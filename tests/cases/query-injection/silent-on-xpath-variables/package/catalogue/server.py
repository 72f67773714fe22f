from lxml import etree
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("catalogue")
KINDS = {"book": "isbn", "paper": "doi"}


@mcp.tool()
def book(title: str, kind: str = "book") -> list[str]:
    """Books of the catalogue."""
    if kind not in KINDS:
        raise ValueError("no such kind")
    tree = etree.parse("catalogue.xml")
    return [node.text for node in tree.xpath(f"//{kind}[@title=$title]/number", title=title)]
