import os
import tarfile
import zipfile

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("theme")
FOLDER = "/srv/themes"


@mcp.tool()
def one(archive: str) -> str:
    """One."""
    with tarfile.open(archive) as themes:
        themes.extractall(FOLDER, filter="data")
    return "added"


@mcp.tool()
def two(archive: str) -> str:
    """Two."""
    with zipfile.ZipFile(archive) as themes:
        themes.extractall(FOLDER)
    return "added"


@mcp.tool()
def three(archive: str) -> str:
    """Three."""
    with tarfile.open(archive) as themes:
        for member in themes.getmembers():
            place = os.path.realpath(os.path.join(FOLDER, member.name))
            if not place.startswith(FOLDER + os.sep):
                raise ValueError("outside")
        themes.extractall(FOLDER)
    return "added"


@mcp.tool()
def four(archive: str) -> str:
    """Four."""
    with zipfile.ZipFile(archive) as themes:
        for name in themes.namelist():
            with open(os.path.join(FOLDER, os.path.basename(name)), "wb") as file:
                file.write(themes.read(name))
    return "added"
