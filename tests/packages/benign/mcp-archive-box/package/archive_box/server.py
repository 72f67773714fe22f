import tarfile
import zipfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import box

mcp = FastMCP("archive-box")


@mcp.tool()
def list_archive(archive: str) -> list[str]:
    """Names in an archive."""
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as z:
            return z.namelist()
    with tarfile.open(archive) as t:
        return t.getnames()


@mcp.tool()
def unpack(archive: str, name: str) -> str:
    """Unpack an archive into ~/archive-box/NAME."""
    return f"{box.unpack(Path(archive), name)} members"


@mcp.tool()
def discard(name: str) -> str:
    """Remove what was unpacked under a name."""
    box.discard(name)
    return "removed"


def main() -> None:
    mcp.run()
