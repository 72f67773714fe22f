from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("grid")
HOME = Path.home() / ".config" / "grid"


@mcp.tool()
def save_layout(name: str) -> str:
    """Keep the layout under a name; it can be used from an editor's configuration by hand."""
    (HOME / "extensions.json").write_text('{"layout": "wide"}')
    return f"add `source {HOME}/grid.vim` to ~/.vimrc to use it"
