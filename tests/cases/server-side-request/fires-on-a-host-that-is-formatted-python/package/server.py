import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("archive")
KEY = {"X-Api-Key": os.environ["ARCHIVE_KEY"]}
LETTER = "https://{branch}.archive.example.com/letters"
NOTE = "https://{}/notes"


@mcp.tool()
async def letters(branch: str) -> str:
    """Read the letters of a branch."""
    return httpx.get(LETTER.format(branch=branch), headers=KEY).text


@mcp.tool()
async def notes(branch: str, short: bool) -> str:
    """Read the notes of a branch."""
    path = None
    if short:
        path = NOTE
    return httpx.get(path.format(branch), headers=KEY).text
