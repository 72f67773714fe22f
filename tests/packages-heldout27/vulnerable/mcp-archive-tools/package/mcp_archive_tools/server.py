import tarfile
import zipfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import unpack as u

mcp = FastMCP("archive-tools")
ROOT = Path.cwd().resolve()


def inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the working folder")
    return p


@mcp.tool()
def list_archive(file: str) -> list[str]:
    """Names of the members of an archive."""
    p = inside(file)
    if zipfile.is_zipfile(p):
        return zipfile.ZipFile(p).namelist()
    with tarfile.open(p) as t:
        return t.getnames()


@mcp.tool()
def unpack(file: str, folder: str) -> str:
    """Unpack an archive into a new folder."""
    to = inside(folder)
    to.mkdir(exist_ok=False)
    return f"{u.unpack(inside(file), to)} members"


def main():
    mcp.run()
