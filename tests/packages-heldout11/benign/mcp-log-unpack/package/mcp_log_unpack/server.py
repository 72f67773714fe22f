import base64
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import BadArchive, unpack

mcp = FastMCP("log-unpack")
BASE = Path.home() / ".local" / "share" / "log-unpack"


@mcp.tool()
def unpack_logs(archive: str) -> list[str]:
    """Unpack a base64 tar.gz of log files."""
    if len(archive) > 20_000_000:
        raise ValueError("archive is too large")
    try:
        return unpack(base64.b64decode(archive, validate=True), BASE)
    except BadArchive as e:
        return [f"refused: {e}"]


@mcp.tool()
def grep_logs(word: str) -> list[str]:
    """Lines of the unpacked logs that hold a word."""
    found = []
    for p in sorted(BASE.glob("*.log")):
        found += [f"{p.name}: {l}" for l in p.read_text(errors="replace").splitlines() if word in l]
    return found[:200]


def main() -> None:
    mcp.run()
