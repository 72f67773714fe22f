import base64
import pickle

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .seal import mac, verify

mcp = FastMCP("loom")


@mcp.custom_route("/pattern", methods=["GET"])
async def pattern(request: Request) -> Response:
    threads = pickle.loads(verify(request.cookies["pattern"]))
    return JSONResponse({"threads": len(threads)})


@mcp.custom_route("/pattern", methods=["PUT"])
async def store(request: Request) -> Response:
    data = pickle.dumps(list((await request.json())["threads"]))
    response = JSONResponse({})
    response.set_cookie("pattern", f"{base64.b64encode(data).decode()}.{mac(data)}")
    return response


class Middle:
    """Looks whether a pattern is begun already."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        for name, value in scope["headers"]:
            if name == b"x-pattern":
                scope["state"]["pattern"] = pickle.loads(verify(value.decode()))
        await self.app(scope, receive, send)
