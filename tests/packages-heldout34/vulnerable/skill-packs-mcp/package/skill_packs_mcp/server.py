from mcp.server.fastmcp import FastMCP

from .catalogue import download
from .unpack import ROOT, unpack

mcp = FastMCP("skill-packs")


@mcp.tool()
def install_pack(name: str) -> str:
    """Download a pack and unpack it."""
    if not name.replace("-", "").isalnum():
        raise ValueError("bad pack name")
    n = unpack(download(name), ROOT / name)
    return f"{n} files in {name}"


@mcp.tool()
def list_packs() -> list[str]:
    """Installed packs."""
    return sorted(p.name for p in ROOT.iterdir() if p.is_dir()) if ROOT.exists() else []


def main():
    mcp.run()
