from mcp.server.fastmcp import FastMCP

from .plugins import plugins

mcp = FastMCP("plugin-hub")


@mcp.tool()
def apply(plugin: str, text: str) -> str:
    """Apply a plugin to a text."""
    fn = plugins().get(plugin)
    if fn is None:
        raise ValueError(f"choose one of {', '.join(sorted(plugins()))}")
    out = fn(text[:100_000])
    if not isinstance(out, str):
        raise TypeError("the plugin did not return text")
    return out


@mcp.tool()
def list_plugins() -> list[str]:
    """Names of the enabled plugins."""
    return sorted(plugins())


def main() -> None:
    mcp.run()
