from lxml import etree
from defusedxml.ElementTree import fromstring
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("x")

@mcp.tool()
def titles(xml: str) -> list[str]:
    """Titles of a feed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return [t.text for t in etree.fromstring(xml.encode(), parser).iter("title")] + [str(fromstring(xml))]
