import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .store import FlagStore

mcp = FastMCP("feature-flags")
store = FlagStore(Path(os.getenv("FLAGS_FILE", "~/.local/share/feature-flags/flags.json")).expanduser())


@mcp.tool()
def get_flag(name: str) -> bool:
    """Value of a flag; unknown flags are off."""
    return bool(store.load().get(name, {}).get("on"))


@mcp.tool()
def set_flag(name: str, on: bool, owner: str = "") -> str:
    """Switch a flag on or off."""
    flags = store.load()
    flags[name] = {"on": on, "owner": owner}
    store.save(flags)
    return f"{name} is {'on' if on else 'off'}"


@mcp.tool()
def list_flags() -> list[str]:
    """Names of all flags."""
    return sorted(store.load())


def main():
    mcp.run()
