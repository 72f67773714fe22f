import secrets
import time

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

sessions = {}


async def mcp(request):
    body = await request.json()
    session_id = request.headers.get("mcp-session-id")
    known = sessions.get(session_id)
    if known is None:
        session_id = f"{int(time.time())}-{secrets.token_urlsafe(24)}"
        known = sessions[session_id] = {"opened": time.time(), "calls": 0}
    known["calls"] += 1
    return JSONResponse({"id": body["id"]}, headers={"Mcp-Session-Id": session_id})


app = Starlette(routes=[Route("/mcp", mcp, methods=["POST"])])
