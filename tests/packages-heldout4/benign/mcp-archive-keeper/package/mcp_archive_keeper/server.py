import os
import shutil
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .safe import target_of, untar, unzip

mcp = FastMCP("archive-keeper")
ROOT = Path(os.environ.get("ARCHIVE_ROOT", "archives")).resolve()


@mcp.tool()
def unpack(name: str) -> str:
    """Unpack an archive of the folder next to it."""
    source = target_of(ROOT, name)
    out = target_of(ROOT, source.stem + ".d")
    if out.exists():
        shutil.rmtree(out)
    out.mkdir()
    n = unzip(source, out) if source.suffix == ".zip" else untar(source, out)
    return f"{n} files in {out.name}"


@mcp.tool()
def pack(folder: str) -> str:
    """Pack a folder into a zip file."""
    source = target_of(ROOT, folder)
    return Path(shutil.make_archive(str(source), "zip", source)).name


def main():
    ROOT.mkdir(parents=True, exist_ok=True)
    mcp.run()
