from jinja2 import TemplateError
from mcp.server.fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("letter-templates")
registry = Registry()


@mcp.tool()
def save_template(name: str, source: str) -> str:
    """Save a letter template, with {{ fields }}."""
    try:
        registry.put(name, source)
    except TemplateError as e:
        return f"template error: {e}"
    return "saved"


@mcp.tool()
def render_letter(name: str, fields: dict[str, str]) -> str:
    """Fill a saved template."""
    try:
        return registry.render(name, fields)
    except KeyError:
        return "unknown template"
    except TemplateError as e:
        return f"template error: {e}"


def main() -> None:
    mcp.run()
