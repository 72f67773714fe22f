import uuid

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

sessions: dict[str, "Desk"] = {}


class Desk:
    def __init__(self, authorization: str) -> None:
        self.http = httpx.AsyncClient(base_url="https://desk.invalid", headers={"authorization": authorization})


async def message(request: Request) -> JSONResponse:
    session_id = request.headers.get("mcp-session-id")
    desk = sessions.get(session_id)
    if desk is None:
        authorization = request.headers.get("authorization")
        if not authorization:
            return JSONResponse({"error": "no token"}, status_code=401)
        session_id = uuid.uuid4().hex
        desk = sessions[session_id] = Desk(authorization)
    asked = await request.json()
    if asked.get("method") == "tools/call":
        found = await desk.http.get("/tickets")
        return JSONResponse({"result": found.json()}, headers={"mcp-session-id": session_id})
    return JSONResponse({"result": {}}, headers={"mcp-session-id": session_id})


app = Starlette(routes=[Route("/mcp", message, methods=["POST"])])
