import base64

from mcp.server.fastmcp import FastMCP

from .render import THEMES, html, pdf

mcp = FastMCP("deck-builder")


@mcp.tool()
def build_deck(title: str, outline: str, theme: str = "plain") -> dict[str, str]:
    """A deck as HTML and, where possible, as base64 PDF. The outline is YAML."""
    page = html(title, outline, theme)
    result = {"html": page}
    if (data := pdf(page)) is not None:
        result["pdf"] = base64.b64encode(data).decode()
    return result


@mcp.tool()
def list_themes() -> list[str]:
    """Names of the themes."""
    return list(THEMES)


def main():
    mcp.run()
