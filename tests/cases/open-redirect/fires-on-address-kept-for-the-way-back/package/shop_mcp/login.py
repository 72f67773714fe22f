from secrets import token_urlsafe

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import RedirectResponse

mcp = FastMCP("shop")
_open = {}


def inside(place):
    return place if place[:1] == "/" else "/orders"


@mcp.custom_route("/login", methods=["GET"])
async def login(request: Request):
    state = token_urlsafe()
    _open[state] = inside(request.query_params.get("then", "/orders"))
    return RedirectResponse(f"https://id.shop.example/authorize?state={state}")


@mcp.custom_route("/back", methods=["GET"])
async def back(request: Request):
    then = _open.pop(request.query_params["state"], "/orders")
    return RedirectResponse(then)
