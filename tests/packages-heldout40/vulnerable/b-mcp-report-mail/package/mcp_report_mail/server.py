from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .layouts import ALL

mcp = FastMCP("report-mail")
engine = Engine()


@mcp.tool()
def list_templates() -> list[str]:
    """Names of the built-in templates."""
    return sorted(ALL)


@mcp.tool()
def render_report(name: str, data: dict) -> str:
    """Render a built-in template."""
    return engine.named(name, data)


@mcp.tool()
def render_custom(layout: str, data: dict) -> str:
    """Render data with a layout of your own ({{ name }} placeholders)."""
    return engine.custom(layout, data)


def main():
    mcp.run()
