from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from . import registry

mcp = FastMCP("winreg-peek")
READ = ToolAnnotations(readOnlyHint=True)


@mcp.tool(annotations=READ)
def read_setting(name: str) -> str:
    """Read one of the known settings: dark-mode, long-paths, build, time-zone."""
    if name not in registry.SETTINGS:
        raise ValueError("known settings: " + ", ".join(registry.SETTINGS))
    try:
        return registry.read(name)
    except FileNotFoundError:
        return "not set"


@mcp.tool(annotations=READ)
def installed_programs() -> list[str]:
    """Programs with an uninstall entry."""
    return registry.programs()


@mcp.tool(annotations=READ)
def startup_entries() -> dict[str, dict[str, str]]:
    """What starts at sign-in through the Run keys, for a look at what slows the start down. Nothing is changed."""
    key = registry.CURRENT_VERSION + r"\Run"
    return {h: registry.values(h, key) for h in ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE")}


def main():
    mcp.run()
