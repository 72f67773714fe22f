import asyncio
import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

try:
    from ._crc import update
except ImportError:
    from .pure import update

mcp = FastMCP("fastcrc")
ROOT = Path(os.environ.get("FASTCRC_ROOT", ".")).resolve()


def _inside(name: str) -> Path:
    p = (ROOT / name).resolve(strict=True)
    if not p.is_relative_to(ROOT) or not p.is_file():
        raise ValueError("not a file below the root")
    return p


def _file(p: Path) -> int:
    c = 0
    with p.open("rb") as f:
        while block := f.read(1 << 20):
            c = update(block, c)
    return c


@mcp.tool()
def crc32c(text: str) -> str:
    """CRC-32C of a text in UTF-8."""
    return f"{update(text.encode()):08x}"


@mcp.tool()
async def crc32c_file(file: str) -> str:
    """CRC-32C of a file below the configured root."""
    return f"{await asyncio.to_thread(_file, _inside(file)):08x}"


def main() -> None:
    mcp.run()
