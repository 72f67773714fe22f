import shutil
from collections import Counter
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archiver import RULES, Archiver

mcp = FastMCP("folder-tidy")
KINDS = {ext: kind for kind, exts in RULES.items() if isinstance(exts, list) for ext in exts}


@mcp.tool()
def folder_summary(folder: str) -> dict[str, int]:
    """How many files of each kind a folder has."""
    return dict(Counter(KINDS.get(p.suffix, "other") for p in Path(folder).iterdir() if p.is_file()))


@mcp.tool()
def tidy_folder(folder: str) -> str:
    """Move the files of a folder into one folder per kind."""
    base, moved = Path(folder), 0
    for p in list(base.iterdir()):
        kind = KINDS.get(p.suffix)
        if kind and p.is_file():
            (base / kind).mkdir(exist_ok=True)
            shutil.move(str(p), base / kind / p.name)
            moved += 1
    Archiver(Path.home()).seal()
    return f"{moved} files moved"


def main():
    mcp.run()
