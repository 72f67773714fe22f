from mcp.server.fastmcp import FastMCP

from . import roster
from .calendar import SITES, Site

mcp = FastMCP("shift-planner")


def _site(name: str) -> Site:
    site = SITES.get(name.lower()) if name else roster.home()
    if site is None:
        raise ValueError(f"choose one of {', '.join(SITES)}")
    return site


@mcp.tool()
def is_open(site: str = "") -> bool:
    """Whether people at a site are at work now."""
    s = _site(site)
    return s.open_at(s.now())


@mcp.tool()
def next_shift(site: str = "") -> str:
    """Start of the next shift, in local time of the site."""
    t = roster.next_open(_site(site))
    return t.strftime(roster.form()) if t else "no shift in the next days"


def main() -> None:
    mcp.run()
