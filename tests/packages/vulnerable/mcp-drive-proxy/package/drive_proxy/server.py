import logging
import os

import uvicorn
from mcp.server.fastmcp import FastMCP

from . import drive
from .caller import RememberCaller

mcp = FastMCP("drive-proxy", stateless_http=True, json_response=True)


@mcp.tool()
async def list_files(query: str = "") -> list[str]:
    """Files of the signed-in user."""
    return [f"{f['id']} {f['name']}" for f in await drive.files(query)]


@mcp.tool()
async def file_text(id: str) -> str:
    """Text of a file, by its id."""
    return await drive.text(id)


def main() -> None:
    logging.basicConfig(level=os.environ.get("LOG_LEVEL", "INFO"), filename=os.environ.get("LOG_FILE"))
    app = RememberCaller(mcp.streamable_http_app())
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8055")))
