from mcp.server.fastmcp import FastMCP

from .engine import Engine

mcp = FastMCP("letter-writer")
engine = Engine(country="NO")


@mcp.tool()
def write_letter(template: str, name: str, fields: dict[str, str]) -> str:
    """Write a letter. Placeholders have the form {{ field }}."""
    return engine.render(template, {"name": name, **fields})


@mcp.tool()
def preview(template: str) -> str:
    """Show a template with sample values."""
    return engine.render(template, {"name": "Sample Person", "city": "Sample City"})


def main() -> None:
    mcp.run()
