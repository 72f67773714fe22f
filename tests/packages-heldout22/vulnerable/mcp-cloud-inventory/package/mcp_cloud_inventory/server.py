import contextlib
import logging

import uvicorn
from mcp.server.fastmcp import Context, FastMCP
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from .cloud import items
from .sessions import Session, login, sessions

mcp = FastMCP("cloud-inventory", stateless_http=True)


def _session(ctx: Context) -> Session:
    s = sessions.get(ctx.request_context.request.headers.get("x-session"))
    if s is None:
        raise PermissionError("please log in")
    return s


@mcp.tool()
async def list_machines(ctx: Context, zone: str = "all") -> list[str]:
    """Machines of the signed-in user."""
    s = _session(ctx)
    return [f"{m['name']} {m['flavor']} {m['state']}" for m in await items("servers", s.token, zone=zone)]


@mcp.tool()
async def list_volumes(ctx: Context) -> list[str]:
    """Volumes of the signed-in user."""
    s = _session(ctx)
    return [f"{v['name']} {v['size']} GB" for v in await items("volumes", s.token)]


@contextlib.asynccontextmanager
async def lifespan(_app):
    async with mcp.session_manager.run():
        yield


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    app = Starlette(routes=[Route("/login", login, methods=["POST"]), Mount("/", app=mcp.streamable_http_app())], lifespan=lifespan)
    uvicorn.run(app, host="127.0.0.1", port=8710)
