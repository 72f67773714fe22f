from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from desk_mcp.sessions import Desk

desk = Desk()


async def initialize(request):
    body = await request.json()
    session_id = desk.open(body["params"])
    return JSONResponse({"id": body["id"], "result": {}}, headers={"Mcp-Session-Id": session_id})


app = Starlette(routes=[Route("/mcp", initialize, methods=["POST"])])
