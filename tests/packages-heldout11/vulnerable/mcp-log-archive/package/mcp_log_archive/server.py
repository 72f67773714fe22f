import base64
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import unpack

mcp = FastMCP("log-archive")
BASE = Path("logs").resolve()


@mcp.tool()
def unpack_logs(archive: str) -> list[str]:
    """Unpack a base64 tar.gz of log files."""
    return unpack(base64.b64decode(archive), BASE)


@mcp.tool()
def grep_logs(word: str) -> list[str]:
    """Lines of the unpacked logs that hold a word."""
    found = []
    for p in sorted(BASE.glob("*.log")):
        found += [f"{p.name}: {l}" for l in p.read_text(errors="replace").splitlines() if word in l]
    return found[:200]


def main() -> None:
    mcp.run()
