import jinja2

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("letters")


@mcp.tool()
def rendered(template: str, names: dict[str, str]) -> str:
    """Fill in a template."""
    return jinja2.Template(template).render(**names)


@mcp.tool()
def greeting(salutation: str) -> str:
    """A letter."""
    return jinja2.Template("Dear " + salutation + ",").render()
