from mcp.server.fastmcp import FastMCP

import json
from pathlib import Path

import httpx

mcp = FastMCP("acmenotes")


def token() -> str:
    return json.loads((Path.home() / ".config" / "acmenotes" / "credentials.json").read_text())["token"]


@mcp.tool()
async def notes() -> str:
    """List the notes."""
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://api.acmenotes.example/v1", headers={"authorization": token()})
        return answer.text
