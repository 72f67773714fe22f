from mcp.server.fastmcp import FastMCP

from .fields import FIELDS, HOLDING
from .marc import BadRecord, parse, subfields

mcp = FastMCP("opac-records")


@mcp.tool()
def parse_record(xml: str) -> dict[str, list[str]]:
    """Title, author, publisher and ISBN of a MARCXML record."""
    try:
        root = parse(xml)
    except BadRecord as e:
        return {"error": [str(e)]}
    return {name: list(subfields(root, *at)) for name, at in FIELDS.items()}


@mcp.tool()
def holdings(xml: str) -> list[str]:
    """Shelf marks in a record."""
    return list(subfields(parse(xml), *HOLDING))


def main():
    mcp.run()
