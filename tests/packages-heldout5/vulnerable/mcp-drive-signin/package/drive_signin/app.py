import logging

import httpx
import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.routing import Mount

from .login import routes
from .settings import settings
from .store import LEVEL, tokens

mcp = FastMCP("drive-signin")
log = logging.getLogger(__name__)


async def _api(path: str, **params):
    headers = {"Authorization": f"Bearer {tokens.access}"}
    async with httpx.AsyncClient(base_url=settings.api, headers=headers) as c:
        r = await c.get(path, params=params)
    log.debug("GET %s %s -> %s", path, dict(r.request.headers), r.status_code)
    return r.raise_for_status().json()


@mcp.tool()
async def list_folder(folder: str = "root") -> list[str]:
    """Names in a folder."""
    return [f["name"] for f in (await _api("/files", parent=folder))["files"]]


@mcp.tool()
async def read_document(file_id: str) -> str:
    """Text of a document."""
    return (await _api("/export", id=file_id))["text"]


def main():
    logging.basicConfig(level=LEVEL)
    app = Starlette(routes=[*routes, Mount("/", app=mcp.streamable_http_app())])
    uvicorn.run(app, host="127.0.0.1", port=8123)
