from mcp.server.fastmcp import FastMCP

from .engine import TemplateError, fill, fill_stored, stored

mcp = FastMCP("letter-templates")


@mcp.tool()
def list_templates() -> list[str]:
    """Templates that come with the server."""
    return stored()


@mcp.tool()
def fill_letter(values: dict[str, str], template: str = "plain.txt") -> str:
    """Fill one of the stored templates."""
    return fill_stored(template, values)


@mcp.tool()
def check_template(text: str, values: dict[str, str]) -> str:
    """Try out the text of a template before you store it."""
    try:
        return fill(text, values)
    except TemplateError as e:
        return f"error: {e}"


def main():
    mcp.run()
