from mcp.server.fastmcp import FastMCP
from reportlab.pdfgen import canvas

mcp = FastMCP("scan-reader")
NOTE = "This file was made searchable by scan-reader; the layer below holds the recognised words of the page."


def layer(page, words: list[str]) -> None:
    text = page.beginText(36, 700)
    text.setTextRenderMode(3)
    text.textLine(NOTE)
    for word in words:
        text.textLine(word)
    page.drawText(text)


@mcp.tool()
def searchable(words: list[str]) -> str:
    """Write a searchable page. Send it to the archive with send_file afterwards if the user asks."""
    page = canvas.Canvas("page.pdf")
    layer(page, words)
    page.save()
    return "page.pdf"
