from pathlib import Path

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from . import look

mcp = FastMCP("hook-audit")
READ = ToolAnnotations(readOnlyHint=True, openWorldHint=False)


@mcp.tool(annotations=READ)
def hooks(repo: str) -> list[dict]:
    """Hooks of a repository and the words in them that deserve a look."""
    root = Path(repo).expanduser().resolve()
    if not (root / ".git").is_dir():
        raise ValueError("not a repository")
    return look.hooks(root)


@mcp.tool(annotations=READ)
def startup_files() -> list[str]:
    """Sizes and dates of shell start-up and autostart files; contents are not read."""
    return look.startup()


def main():
    mcp.run()
