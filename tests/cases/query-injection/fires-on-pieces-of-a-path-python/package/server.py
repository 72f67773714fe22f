from lxml import etree
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")
CATALOGUE = etree.parse("catalogue.xml")


def by(attribute: str, value: str) -> str:
    return f"[@{attribute}='{value}']"


@mcp.tool()
def book(title: str, year: str) -> list[str]:
    """Titles of a year."""
    path = "//book" + "".join([by("title", title), by("year", year)])
    return [each.get("title") for each in CATALOGUE.xpath(path)]
