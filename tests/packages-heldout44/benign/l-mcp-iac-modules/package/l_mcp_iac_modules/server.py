import tempfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import BadArchive, extract
from .hcl import variables

mcp = FastMCP("iac-modules")
SHELF = Path.home() / "iac-modules"


def _archive(name: str) -> Path:
    found = {p.name: p for p in SHELF.glob("*.tar.gz")}
    if name not in found:
        raise ValueError(f"no archive {name!r}")
    return found[name]


@mcp.tool()
def list_modules() -> list[str]:
    """Module archives on the shelf."""
    return sorted(p.name for p in SHELF.glob("*.tar.gz"))


@mcp.tool()
def module_variables(name: str) -> dict[str, str] | str:
    """Input variables of a module with their types."""
    with tempfile.TemporaryDirectory(prefix="iac-") as tmp:
        try:
            extract(_archive(name), Path(tmp))
        except BadArchive as e:
            return f"refused: {e}"
        return variables(Path(tmp))


def main():
    mcp.run()
