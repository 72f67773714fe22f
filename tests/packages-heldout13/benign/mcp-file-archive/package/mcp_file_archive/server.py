import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .limits import ArchiveRefused
from .tarball import TarReader

BASE = Path(os.environ.get("ARCHIVE_DIR", ".")).resolve()
mcp = FastMCP("file-archive")


def _archive(name: str) -> TarReader:
    path = (BASE / name).resolve()
    if not path.is_relative_to(BASE) or not path.is_file():
        raise ValueError("no such archive")
    return TarReader(path)


@mcp.tool()
def list_archive(name: str) -> list[str]:
    """Members of a tar archive."""
    return [f"{m.name} {m.size}" for m in _archive(name).members()]


@mcp.tool()
def unpack_archive(name: str) -> str:
    """Unpack a tar archive into a new folder beside it."""
    try:
        target, count = _archive(name).unpack()
    except ArchiveRefused as exc:
        return f"refused: {exc}"
    return f"{count} files in {target.relative_to(BASE)}"


@mcp.tool()
def read_member(name: str, member: str, chars: int = 5000) -> str:
    """Text of one member, without unpacking."""
    return _archive(name).read(member, max(1, min(chars, 50_000)))


def main() -> None:
    mcp.run()
