import os
import shutil
import tarfile
import tempfile
import zipfile
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .guard import MAX_TOTAL, Unsafe, checked, members

WORK = Path(os.environ.get("UNPACK_WORKSPACE", ".")).resolve()
mcp = FastMCP("archive-unpack")


def inside(name: str) -> Path:
    path = (WORK / name).resolve()
    if not path.is_relative_to(WORK):
        raise Unsafe("outside the workspace")
    return path


def _unzip(archive: Path, target: Path) -> None:
    left = MAX_TOTAL
    with zipfile.ZipFile(archive) as z:
        for info in z.infolist():
            out = target / checked(info.filename)
            if info.is_dir():
                out.mkdir(parents=True, exist_ok=True)
                continue
            out.parent.mkdir(parents=True, exist_ok=True)
            with z.open(info) as src, out.open("xb") as dst:
                # sizes in the directory of the archive can lie
                while chunk := src.read(1 << 16):
                    left -= len(chunk)
                    if left < 0:
                        raise Unsafe("more data than announced")
                    dst.write(chunk)


@mcp.tool()
def list_archive(archive: str) -> list[str]:
    """Names and sizes of the members of an archive in the workspace."""
    return [f"{m.size:>12}  {m.name}" for m in members(inside(archive))]


@mcp.tool()
def unpack_archive(archive: str, folder: str) -> str:
    """Unpack an archive into a new folder of the workspace. The folder must not exist yet."""
    source, target = inside(archive), inside(folder)
    if target.exists():
        raise ValueError("the folder exists already")
    count = len(members(source))
    staging = Path(tempfile.mkdtemp(prefix=".unpack-", dir=WORK))
    try:
        if zipfile.is_zipfile(source):
            _unzip(source, staging)
        else:
            with tarfile.open(source) as t:
                t.extractall(staging, filter="data")
        staging.rename(target)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return f"{count} members in {target.relative_to(WORK)}"


def main():
    mcp.run()
