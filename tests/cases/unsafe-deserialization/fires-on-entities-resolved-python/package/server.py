from lxml import etree
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")

@mcp.tool()
def titles(xml: str) -> list[str]:
    """Titles of a feed."""
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    return [t.text for t in etree.fromstring(xml.encode(), parser).iter("title")]
