import os
import tarfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import Refused, unpack

mcp = FastMCP("folk-archive")
STORE = Path(os.environ.get("FOLK_ARCHIVE", "recordings"))


def _archives() -> dict[str, Path]:
    return {p.name.removesuffix(".tar.gz"): p for p in sorted(STORE.glob("*.tar.gz"))}


@mcp.tool()
def list_recordings(place: str = "") -> list[str]:
    """Recordings, optionally of one place."""
    return [n for n in _archives() if place.lower() in n.lower()]


@mcp.tool()
def unpack_recording(name: str) -> list[str]:
    """Unpack a recording into the cache and list its files."""
    archive = _archives().get(name)
    if archive is None:
        return []
    try:
        return unpack(archive)
    except (Refused, tarfile.TarError) as e:
        return [f"not unpacked: {e}"]


def main() -> None:
    mcp.run()
