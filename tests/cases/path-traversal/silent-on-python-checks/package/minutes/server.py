import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .places import place_of, require_inside

mcp = FastMCP("minutes")
ROOT = Path("/srv/minutes").resolve()
FOLDER = os.path.realpath("/srv/minutes")


@mcp.tool()
def one(meeting: str) -> str:
    """One."""
    place = (ROOT / meeting).resolve()
    if not place.is_relative_to(ROOT):
        raise ValueError("outside")
    return place.read_text()


@mcp.tool()
def two(meeting: str) -> str:
    """Two."""
    place = (ROOT / meeting).resolve()
    try:
        place.relative_to(ROOT)
    except ValueError as error:
        raise PermissionError(meeting) from error
    return place.read_text()


@mcp.tool()
def three(meeting: str) -> str:
    """Three."""
    place = os.path.realpath(os.path.join(FOLDER, meeting))
    if os.path.commonpath([FOLDER, place]) != FOLDER:
        return "outside"
    with open(place) as file:
        return file.read()


@mcp.tool()
def four(meeting: str) -> str:
    """Four."""
    place = os.path.abspath(os.path.join(FOLDER, meeting))
    if place.startswith(FOLDER + os.sep):
        with open(place) as file:
            return file.read()
    return "outside"


@mcp.tool()
def five(meeting: str) -> str:
    """Five."""
    return place_of(ROOT, meeting).read_text()


@mcp.tool()
def six(meeting: str, content: str) -> str:
    """Six."""
    place = ROOT.joinpath(meeting)
    require_inside(ROOT, place)
    place.write_text(content)
    return "kept"


@mcp.tool()
def seven(meeting: str) -> str:
    """Seven."""
    place = Path(ROOT, meeting).resolve()
    if ROOT not in place.parents:
        raise ValueError("outside")
    return place.read_text()
