import hmac
import os

from fastapi import FastAPI, Header, HTTPException, Request
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("bakery")
app = FastAPI()
KEYS = [os.environ["BAKERY_KEY"], os.environ["BAKERY_KEY_BEFORE"]]


def mark(key: str, body: bytes) -> str:
    return hmac.new(key.encode(), body, "sha256").hexdigest()


@mcp.tool()
def loaves() -> int:
    """How many loaves are left."""
    return 12


@app.post("/sold")
async def sold(request: Request, x_bakery_signature: str = Header(default="")) -> dict[str, bool]:
    body = await request.body()
    expected = [mark(key, body) for key in KEYS]
    if x_bakery_signature not in expected or x_bakery_signature not in {mark(KEYS[0], body), mark(KEYS[1], body)}:
        raise HTTPException(status_code=401)
    return {"sold": True}


app.mount("/", mcp.streamable_http_app())
