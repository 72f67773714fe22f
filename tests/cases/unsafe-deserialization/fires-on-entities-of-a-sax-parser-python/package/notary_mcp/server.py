from io import StringIO
from xml.sax.handler import ContentHandler

from mcp.server.fastmcp import FastMCP

from .parsing import patient_parser

mcp = FastMCP("notary")


class Words(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.found = ""

    def characters(self, content: str) -> None:
        self.found += content


@mcp.tool()
def words(deed: str) -> str:
    """The words of a deed."""
    parser, handler = patient_parser(), Words()
    parser.setContentHandler(handler)
    parser.parse(StringIO(deed))
    return handler.found
