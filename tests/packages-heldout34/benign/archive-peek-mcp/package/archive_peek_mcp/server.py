import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import unpack

mcp = FastMCP("archive-peek")
WORK = Path(os.environ.get("ARCHIVES", ".")).resolve()


def _path(name: str) -> Path:
    p = (WORK / name).resolve(strict=True)
    if not p.is_relative_to(WORK):
        raise PermissionError("outside of the work folder")
    return p


@mcp.tool()
def list_archive(name: str) -> list[str]:
    """Names in an archive."""
    return unpack.names(_path(name))


@mcp.tool()
def unpack_archive(name: str) -> str:
    """Unpack an archive into a new folder beside it."""
    src = _path(name)
    target = src.with_name(src.name.split(".")[0] + "-unpacked")
    target.mkdir(exist_ok=False)
    return f"{unpack.extract(src, target)} files in {target.relative_to(WORK)}"


def main():
    mcp.run()
