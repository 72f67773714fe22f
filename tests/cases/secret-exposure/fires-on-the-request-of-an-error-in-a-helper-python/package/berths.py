import json
import logging
import os

import aiohttp
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("harbour")
log = logging.getLogger("harbour")


class HarbourError(Exception):
    def __init__(self, message: str, answer: aiohttp.ClientResponse) -> None:
        super().__init__(message)
        self.answer = answer


def story(e: HarbourError) -> dict:
    return {"error": str(e), "sent": dict(e.answer.request_info.headers)}


@mcp.tool()
async def berths(quay: str) -> str:
    """Free berths of a quay."""
    headers = {"X-Api-Key": os.environ["HARBOUR_API_KEY"]}
    try:
        async with aiohttp.ClientSession(headers=headers) as session:
            answer = await session.get("https://api.harbour.example/berths", params={"quay": quay})
            if answer.status != 200:
                raise HarbourError(f"answered {answer.status}", answer)
            return await answer.text()
    except HarbourError as e:
        told = story(e)
        log.error("%s", json.dumps(told))
        raise RuntimeError(json.dumps(told)) from e
