from mcp.server.fastmcp import FastMCP

from .render import render
from .trial import build, instance

mcp = FastMCP("class-scaffold")


@mcp.tool()
def scaffold(name: str, fields: list[dict]) -> str:
    """Source of a data class."""
    source = render(name, fields)
    instance(build(source, name), fields)
    return source


@mcp.tool()
def example(name: str, fields: list[dict]) -> str:
    """An instance of a data class, as text."""
    return repr(instance(build(render(name, fields), name), fields))


def main() -> None:
    mcp.run()
