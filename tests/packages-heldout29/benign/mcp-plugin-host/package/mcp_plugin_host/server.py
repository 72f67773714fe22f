from mcp.server.fastmcp import FastMCP

from .arith import value
from .plugins import Registry

mcp = FastMCP("plugin-host")
registry = Registry("mcp_plugin_host.text")


@mcp.tool()
def list_plugins() -> list[str]:
    """Plug-ins that are installed and allowed."""
    return sorted(registry.names())


@mcp.tool()
def apply_plugin(name: str, text: str) -> str:
    """Run a text through a plug-in."""
    return registry.get(name)(text[:100_000])


@mcp.tool()
def evaluate(expression: str) -> float:
    """Value of an arithmetic expression such as (3 + 4) * 2."""
    return value(expression)


def main() -> None:
    mcp.run()
