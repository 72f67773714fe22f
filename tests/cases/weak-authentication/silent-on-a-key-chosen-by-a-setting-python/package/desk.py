import os

import jwt
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

SIGNING_KEY = os.environ.get("DESK_SIGNING_KEY")
PUBLISHED = jwt.PyJWKClient("https://sign-in.example.com/keys")


def claims_of(token: str) -> dict:
    said = jwt.decode(token, options={"verify_signature": False})
    if SIGNING_KEY:
        return jwt.decode(token, SIGNING_KEY, algorithms=["HS256"], audience="desk", issuer="https://sign-in.example.com")
    key = PUBLISHED.get_signing_key(said["kid"]).key
    return jwt.decode(token, key, algorithms=["RS256"], audience="desk", issuer="https://sign-in.example.com")


async def tools(request):
    claims = claims_of(request.headers["authorization"].removeprefix("Bearer "))
    return JSONResponse({"scopes": claims["scopes"]})


app = Starlette(routes=[Route("/mcp", tools, methods=["POST"])])
