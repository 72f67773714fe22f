import os
from pathlib import Path

import anyio.to_thread
from mcp.server.fastmcp import FastMCP

from .work import Work

mcp = FastMCP("unpack-desk")
work = Work(Path(os.environ.get("UNPACK_DESK_ROOT", ".")))


@mcp.tool()
async def list_archive(archive: str) -> list[dict]:
    """Members of a zip or tar archive in the work folder."""
    return await anyio.to_thread.run_sync(work.listing, archive)


@mcp.tool()
async def unpack(archive: str, target: str) -> dict:
    """Unpack an archive into a new folder of the work folder."""
    return await anyio.to_thread.run_sync(work.unpack, archive, target)


@mcp.tool()
async def pack_folder(folder: str, target: str) -> int:
    """Pack a folder into a new zip file; returns the number of files."""
    return await anyio.to_thread.run_sync(work.pack, folder, target)


def main() -> None:
    mcp.run()
