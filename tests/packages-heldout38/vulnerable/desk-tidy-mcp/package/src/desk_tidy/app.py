import os
import shutil
from os.path import expanduser, join

import aiofiles
from fastmcp import FastMCP

mcp = FastMCP(name="desk-tidy")
DESK = expanduser("~/Desktop")


def clean(name: str) -> str:
    return name.replace("../", "").lstrip("/")


@mcp.tool
def copy_to(name: str, folder: str) -> str:
    """Copy a desktop file to a folder of the desktop."""
    return shutil.copy2(join(DESK, clean(name)), join(DESK, clean(folder)))


@mcp.tool
def drop_folder(folder: str) -> str:
    """Remove an empty or old folder."""
    shutil.rmtree(os.sep.join((DESK, folder)), ignore_errors=True)
    return "removed"


@mcp.tool
def rename(old: str, new: str) -> None:
    """Rename a file."""
    if "/" in old:
        raise ValueError("file names only")
    os.rename(join(DESK, old), join(DESK, new))


@mcp.tool
async def sticky_note(name: str, text: str) -> str:
    """Leave a note on the desktop."""
    async with aiofiles.open(f"{DESK}/{name}.txt", "w") as fh:
        await fh.write(text)
    return "noted"


def main():
    mcp.run()
