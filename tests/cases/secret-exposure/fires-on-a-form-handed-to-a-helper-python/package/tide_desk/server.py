import os

import httpx
from mcp.server.fastmcp import FastMCP

from .notes import note

mcp = FastMCP("tide-desk")


def _open() -> str:
    form = {"user": os.environ["TIDE_USER"], "password": os.environ["TIDE_PASSWORD"]}
    note("open", details=form)
    return httpx.post("https://tides.example.net/open", data=form).json()["ticket"]


@mcp.tool()
def tide(harbour: str) -> str:
    """Return the next high tide of a harbour."""
    return httpx.get("https://tides.example.net/next", params={"harbour": harbour, "ticket": _open()}).text
