import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import BadArchive, unpack
from .loader import load

mcp = FastMCP("plugin-host")
FOLDER = Path.home() / ".plugin-host" / "plugins"
sys.path.append(str(FOLDER))


@mcp.tool()
def run_plugin(name: str, text: str) -> str:
    """Run a plugin on a text, for example plugin_host.builtin.upper or plugin:module.function."""
    return str(load(name)(text))


@mcp.tool()
def install_plugins(archive: str) -> list[str]:
    """Unpack an archive (zip or tar) into the plugin folder."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        return unpack(Path(archive), FOLDER)
    except BadArchive as exc:
        return [f"refused: {exc}"]


def main() -> None:
    mcp.run()
