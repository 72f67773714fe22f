from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .bundle import checked, opened, unpack

mcp = FastMCP("asset-unpack")
ROOT = Path.cwd().resolve()


def _below(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the project")
    return p


@mcp.tool()
def bundle_contents(bundle: str) -> list[str]:
    """Names in a bundle."""
    path = _below(bundle)
    with opened(path) as tar:
        return [m.name for m in checked(tar, path.stat().st_size)]


@mcp.tool()
def unpack_bundle(bundle: str, folder: str = "assets") -> str:
    """Unpack a bundle into a folder of the project."""
    target = _below(folder)
    target.mkdir(parents=True, exist_ok=True)
    return f"{unpack(_below(bundle), target)} entries"


def main():
    mcp.run()
