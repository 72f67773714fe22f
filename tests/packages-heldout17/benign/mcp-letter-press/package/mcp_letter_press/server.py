from jinja2 import TemplateError
from mcp.server.fastmcp import FastMCP

from . import engine

mcp = FastMCP("letter-press")
Value = str | int | float | bool


@mcp.tool()
def list_letters() -> list[str]:
    """Names of the letters."""
    return engine.names()


@mcp.tool()
def render_letter(letter: str, values: dict[str, Value]) -> str:
    """Fill in a letter of this package. Values are escaped in HTML letters."""
    try:
        return engine.render(letter, values)
    except TemplateError as e:
        raise ValueError(f"{letter}: {e}") from None


@mcp.tool()
def preview_template(template: str, values: dict[str, Value]) -> str:
    """Try out template text. Only placeholders, conditions and simple filters work; no attributes, no calls."""
    try:
        return engine.preview(template, values)
    except engine.SecurityError as e:
        raise ValueError(f"not available in previews: {e}") from None
    except TemplateError as e:
        raise ValueError(str(e)) from None


def main():
    mcp.run()
