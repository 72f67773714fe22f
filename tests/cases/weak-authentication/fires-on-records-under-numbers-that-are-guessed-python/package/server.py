import random

from mcp.server.fastmcp import FastMCP
from starlette.responses import JSONResponse
from starlette.routing import Route

mcp = FastMCP("coffee")
tabs = {}


async def opened(request):
    tab = f"{random.randint(0, 9999):04d}"
    tabs[tab] = {"owner": request.query_params.get("name"), "cups": 0}
    return JSONResponse({"tab": tab})


async def read(request):
    return JSONResponse(tabs.get(request.path_params["tab"]))


ROUTES = [Route("/tabs", opened, methods=["POST"]), Route("/tabs/{tab}", read)]
