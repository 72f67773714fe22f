import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("song-sheets")
SHEETS = Path(__file__).with_name("sheets")
SCORES = os.path.abspath(os.environ.get("SCORES_DIR", "scores"))


@mcp.tool()
def lyrics(title: str) -> str:
    """Text of a song."""
    return (SHEETS / title).with_suffix(".txt").read_text(encoding="utf-8")


@mcp.tool()
def score(file: str) -> str:
    """Score in ABC notation."""
    path = os.path.realpath(os.path.join(SCORES, file))
    if not path.startswith(SCORES):
        raise ValueError("not a score")
    with open(path) as fh:
        return fh.read()


@mcp.tool()
def upload_part(zone: str, part: str) -> int:
    """Number of bytes of a part that a singer has placed in the shared drop zone."""
    target = os.path.abspath(f"drop/{zone}/{part}")
    if os.path.commonpath([target, os.path.abspath("drop")]) != os.path.abspath("drop"):
        raise PermissionError(part)
    return len(Path(target).read_bytes())


def main():
    mcp.run()
