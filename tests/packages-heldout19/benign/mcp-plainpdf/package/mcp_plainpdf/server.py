import asyncio
import json
import os
import sys
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("plainpdf")
FOLDER = Path(os.environ.get("PLAINPDF_DIR", ".")).resolve()
_slots = asyncio.Semaphore(2)


def _in(name: str, must_exist: bool = True) -> str:
    p = (FOLDER / name).resolve()
    if not p.is_relative_to(FOLDER) or p.suffix.lower() != ".pdf":
        raise ValueError("give the name of a PDF in the work folder")
    if must_exist != p.exists():
        raise ValueError(f"{name} {'does not exist' if must_exist else 'exists already'}")
    return str(p)


async def _work(**request):
    async with _slots:
        p = await asyncio.create_subprocess_exec(
            sys.executable, "-I", "-m", "mcp_plainpdf.worker",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            out, _ = await asyncio.wait_for(p.communicate(json.dumps(request).encode()), 90)
        except asyncio.TimeoutError:
            p.kill()
            raise RuntimeError("the PDF took too long") from None
    if p.returncode:
        raise RuntimeError("the PDF cannot be read")
    return json.loads(out)


@mcp.tool()
async def pdf_text(name: str, first: int = 1, last: int = 50) -> str:
    """Text of the pages of a PDF."""
    return (await _work(action="text", file=_in(name), first=max(1, first), last=last))[:200_000]


@mcp.tool()
async def split_pages(name: str, first: int, last: int, out: str) -> str:
    """Write some pages into a new PDF."""
    n = await _work(action="split", file=_in(name), first=max(1, first), last=last, out=_in(out, False))
    return f"{n} pages in {out}"


@mcp.tool()
async def merge(names: list[str], out: str) -> str:
    """Join PDFs, at most 30, into a new one."""
    if not 2 <= len(names) <= 30:
        raise ValueError("between 2 and 30 files")
    n = await _work(action="merge", files=[_in(x) for x in names], out=_in(out, False))
    return f"{n} pages in {out}"


def main() -> None:
    mcp.run()
