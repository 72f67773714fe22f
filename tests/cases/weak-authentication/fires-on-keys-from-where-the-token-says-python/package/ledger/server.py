from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from ledger.tokens import verify_token


async def mcp(request):
    claims = verify_token(request.headers["authorization"].removeprefix("Bearer "))
    return JSONResponse({"for": claims["sub"]})


app = Starlette(routes=[Route("/mcp", mcp, methods=["POST"])])
