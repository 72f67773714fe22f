from mcp.server.fastmcp import FastMCP
from xml.dom import minidom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

mcp = FastMCP("invoices")


def reader():
    made = make_parser()
    made.setFeature(feature_external_ges, False)
    return made


@mcp.tool()
def lines(document: str) -> int:
    """Number of lines."""
    return len(minidom.parseString(document, parser=reader()).getElementsByTagName("line"))


@mcp.tool()
def entries(document: str) -> int:
    """Number of entries."""
    return len(minidom.parseString(document).getElementsByTagName("entry"))
