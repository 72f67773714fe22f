import jinja2
import weasyprint
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("seating")
LETTER = jinja2.Template("<html><h1>Dear {{ guest }}</h1></html>")


def table(guests: list[str]) -> str:
    rows = ["<tr><td>%s</td></tr>" % guest for guest in guests]
    return "<table>{}</table>".format("".join(rows))


@mcp.tool()
def plan(guests: list[str]) -> str:
    """Return the seating plan as PDF."""
    return weasyprint.HTML(string=table(guests)).write_pdf().hex()


@mcp.tool()
def letter(guest: str) -> str:
    """Return a letter as PDF."""
    return weasyprint.HTML(string=LETTER.render(guest=guest)).write_pdf().hex()
