from mcp.server.fastmcp import FastMCP

from .render import Renderer
from .terms import Glossary

mcp = FastMCP("glossary-render")
glossary = Glossary()
renderer = Renderer()


@mcp.tool()
def add_term(source: str, target: str, lang: str, note: str = "") -> int:
    """Add a term with its translation."""
    return glossary.add(source, target, lang, note)


@mcp.tool()
def render_glossary(lang: str, layout: str = "table") -> str:
    """Render the glossary of a language.

    The layout is the name of a built-in layout (table, list, two-column) or a
    layout text of your own with {{ term.source }} and {{ term.target }}.
    """
    return renderer.render(layout, terms=glossary.of(lang), lang=lang)


def main() -> None:
    mcp.run()
