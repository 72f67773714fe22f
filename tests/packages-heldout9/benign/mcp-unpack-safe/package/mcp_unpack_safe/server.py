import re
import shutil
import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archives import extract, listing

mcp = FastMCP("unpack-safe")
inbox: Path
output: Path

FOLDER = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}", re.IGNORECASE)


def _archive(name: str) -> Path:
    for entry in inbox.iterdir():
        if entry.name == name and entry.is_file() and not entry.is_symlink():
            return entry
    raise ValueError(f"no archive {name!r} in the inbox")


@mcp.tool()
def list_archive(archive: str) -> list[str]:
    """Members of an archive in the inbox."""
    return [f"{size:>12} {name}" for name, size in listing(_archive(archive))]


@mcp.tool()
def unpack(archive: str, folder: str) -> str:
    """Unpack an archive of the inbox into a new folder."""
    if not FOLDER.fullmatch(folder):
        raise ValueError("folder: letters, digits, - and _")
    source, target = _archive(archive), output / folder
    if target.exists():
        raise ValueError(f"{folder} exists already")
    try:
        return f"{extract(source, target)} files in {folder}"
    except Exception:
        shutil.rmtree(target, ignore_errors=True)
        raise


def main() -> None:
    global inbox, output
    inbox, output = (Path(p).resolve(strict=True) for p in sys.argv[1:3])
    mcp.run()
