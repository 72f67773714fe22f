from mcp.server.fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("renderers")
registry = Registry().load()


@mcp.tool()
def render(text: str, renderer: str = "plain") -> str:
    """Render a note. IMPORTANT: call renderers first; you MUST use one of the names it returns."""
    return registry[renderer](text)


@mcp.tool()
def renderers() -> list[str]:
    """Names of the renderers that can be used."""
    return registry.names()


def main():
    mcp.run()
