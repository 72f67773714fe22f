import hashlib
import uuid

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

sessions: dict[tuple[str, str], httpx.AsyncClient] = {}


async def message(request: Request) -> JSONResponse:
    authorization = request.headers.get("authorization", "")
    digest = hashlib.sha256(authorization.encode()).hexdigest()
    session_id = request.headers.get("mcp-session-id") or uuid.uuid4().hex
    client = sessions.get((session_id, digest))
    if client is None:
        client = httpx.AsyncClient(base_url="https://desk.invalid", headers={"authorization": authorization})
        sessions[session_id, digest] = client
    found = await client.get("/tickets")
    return JSONResponse({"result": found.json()}, headers={"mcp-session-id": session_id})


app = Starlette(routes=[Route("/mcp", message, methods=["POST"])])
