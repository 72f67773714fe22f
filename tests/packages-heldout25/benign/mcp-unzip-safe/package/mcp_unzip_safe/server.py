from __future__ import annotations

import os
import re
from itertools import islice
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .extract import extract
from .members import members

mcp = FastMCP("unzip-safe")
ROOT = Path(os.environ.get("UNZIP_ROOT", ".")).resolve()
_PLAIN = re.compile(r"^[A-Za-z0-9][\w .-]{0,120}$")


def _inside(name: str) -> Path:
    if not _PLAIN.match(name):
        raise ValueError("plain names only")
    return ROOT / name


@mcp.tool()
def inspect_archive(file: str, limit: int = 200) -> list[dict]:
    """Names and sizes in an archive, without unpacking it."""
    with members(_inside(file)) as entries:
        return [{"name": m.name, "size": m.size, "regular": m.regular} for m in islice(entries, min(limit, 1000))]


@mcp.tool()
def extract_archive(file: str, into: str) -> str:
    """Unpack an archive into a new folder next to it."""
    count, size = extract(_inside(file), _inside(into))
    return f"{count} files, {size} bytes"


def main() -> None:
    mcp.run()
