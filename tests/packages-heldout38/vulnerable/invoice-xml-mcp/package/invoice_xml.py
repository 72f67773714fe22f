import io
from xml.dom import minidom
from xml.sax import make_parser
from xml.sax.handler import ContentHandler, feature_external_ges

from lxml import etree
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("invoice-xml")


class Total(ContentHandler):
    total = ""

    def characters(self, content):
        self.total += content if content.strip().isdigit() else ""


@mcp.tool()
def seller(xml: str) -> str:
    """Seller of an invoice."""
    parser = etree.XMLParser(resolve_entities=True, no_network=False, load_dtd=True)
    return etree.fromstring(xml.encode(), parser).findtext("seller")


@mcp.tool()
def total(xml: str) -> str:
    """Total of an invoice."""
    handler = Total()
    xml_reader(handler).parse(io.StringIO(xml))
    return handler.total


def xml_reader(handler=None):
    reader = make_parser()
    reader.setContentHandler(handler or ContentHandler())
    reader.setFeature(feature_external_ges, True)
    return reader


@mcp.tool()
def lines(document: str) -> int:
    """Number of invoice lines."""
    return len(minidom.parseString(document, parser=xml_reader()).getElementsByTagName("line"))


def main():
    mcp.run()
