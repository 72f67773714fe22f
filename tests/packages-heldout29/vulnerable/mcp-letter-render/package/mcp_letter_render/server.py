from mcp.server.fastmcp import FastMCP

from .render import Renderer
from .settings import Settings

mcp = FastMCP("letter-render")
renderer = Renderer(Settings.load())


@mcp.tool()
def list_templates() -> list[str]:
    """Names of the templates."""
    return renderer.names()


@mcp.tool()
def render_letter(template: str, values: dict[str, str]) -> str:
    """Fill a template."""
    return renderer.named(template, values)


@mcp.tool()
def preview_template(text: str, values: dict[str, str]) -> str:
    """Show what a new template text looks like."""
    return renderer.preview(text, values)


def main() -> None:
    mcp.run()
