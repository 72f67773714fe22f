from mcp.server.fastmcp import FastMCP

from .contacts import load
from .render import Renderer

mcp = FastMCP("mail-merge")
_renderer = Renderer()


@mcp.tool()
def render_preview(template: str, contacts: str) -> str:
    """Render a template for the first contact of a CSV file."""
    people = load(contacts)
    return _renderer.one(template, people[0]) if people else "no contacts"


@mcp.tool()
def render_all(template: str, contacts: str) -> list[str]:
    """Render a template for each contact of a CSV file."""
    return [_renderer.one(template, p) for p in load(contacts)[:500]]


@mcp.tool()
def list_fields(contacts: str) -> list[str]:
    """Fields that templates can use."""
    people = load(contacts)
    return sorted(people[0]) if people else []


def main():
    mcp.run()
