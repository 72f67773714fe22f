from lxml import etree
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("catalogue")


@mcp.tool()
def book(title: str) -> list[str]:
    """Books of the catalogue."""
    tree = etree.parse("catalogue.xml")
    return [node.text for node in tree.xpath(f"//book[@title='{title}']/isbn")]
