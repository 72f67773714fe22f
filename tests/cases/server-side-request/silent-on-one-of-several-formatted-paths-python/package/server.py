import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("archive")
LETTER = "letters/{id}/text/"
NOTE = "notes/{id}/text/?kind=note"
client = httpx.AsyncClient(
    base_url="https://archive.example.com/", headers={"X-Api-Key": os.environ["ARCHIVE_KEY"]}
)


async def ask(path: str) -> str:
    answer = await client.get(path)
    return answer.text


@mcp.tool()
async def read(kind: str, id: str) -> str:
    """Read a letter or a note."""
    path = None
    if kind == "letter":
        path = LETTER
    elif kind == "note":
        path = NOTE
    if not path:
        raise ValueError(kind)
    return await ask(path.format(id=id))
