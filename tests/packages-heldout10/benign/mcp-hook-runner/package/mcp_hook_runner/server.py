from mcp.server.fastmcp import FastMCP

from .hooks import Hooks

mcp = FastMCP("hook-runner")
hooks = Hooks.load()


@mcp.tool()
async def trigger(name: str, note: str = "") -> int:
    """Trigger one of the configured hooks and return the status code."""
    return await hooks.send(name, {"note": note[:500]})


@mcp.tool()
def configured_hooks() -> list[str]:
    """Names of the configured hooks."""
    return sorted(hooks)


def main() -> None:
    mcp.run()
