from aiohttp import web
from mcp.server.fastmcp import FastMCP

from .partners import known

mcp = FastMCP("desk")


async def leave(request: web.Request) -> web.Response:
    asked = request.query
    address = asked.get("to", "")
    if not known(address):
        raise web.HTTPBadRequest
    raise web.HTTPFound(address)
