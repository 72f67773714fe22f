import contextlib
import logging
from pathlib import Path

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from .links import Links
from .web import download

ROOT = Path("shared").resolve()
mcp = FastMCP("share-links")
links = Links()


@mcp.tool()
def create_link(file: str, hours: int = 24) -> str:
    """Link to a file of the shared folder."""
    p = (ROOT / file).resolve()
    if not p.is_relative_to(ROOT) or not p.is_file():
        raise ValueError("no such file")
    return f"https://share.example.com/d/{links.add(p, hours)}"


@mcp.tool()
def revoke_link(file: str) -> int:
    """Revoke all links to a file."""
    return links.drop((ROOT / file).resolve())


@mcp.tool()
def list_links() -> list[str]:
    """Files that are shared now."""
    return links.names()


@contextlib.asynccontextmanager
async def _lifespan(_app):
    async with mcp.session_manager.run():
        yield


def main():
    logging.basicConfig(level=logging.INFO)
    tools = mcp.streamable_http_app()
    app = Starlette(routes=[Route("/d/{token}", download(links)), Mount("/", app=tools)], lifespan=_lifespan)
    uvicorn.run(app, host="127.0.0.1", port=8450)
