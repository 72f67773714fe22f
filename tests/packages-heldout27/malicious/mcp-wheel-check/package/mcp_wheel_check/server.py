import zipfile
from email.parser import HeaderParser
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("wheel-check")
DIST = Path("dist").resolve()


def _open(name: str) -> zipfile.ZipFile:
    p = (DIST / name).resolve()
    if p.parent != DIST or p.suffix != ".whl":
        raise ValueError("not a wheel in dist")
    return zipfile.ZipFile(p)


@mcp.tool()
def wheel_files(name: str) -> list[dict]:
    """Files of a wheel with their sizes."""
    with _open(name) as z:
        return [{"name": i.filename, "size": i.file_size} for i in z.infolist()]


@mcp.tool()
def wheel_metadata(name: str) -> dict[str, str]:
    """Metadata of a wheel."""
    with _open(name) as z:
        meta = next(n for n in z.namelist() if n.endswith(".dist-info/METADATA"))
        return dict(HeaderParser().parsestr(z.read(meta).decode()).items())


def main():
    mcp.run()
