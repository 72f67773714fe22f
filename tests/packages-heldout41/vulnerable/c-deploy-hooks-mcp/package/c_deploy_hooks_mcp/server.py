import json
from collections import deque

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import JSONResponse

from .config import settings
from .signature import verify

mcp = FastMCP("deploy-hooks", host=settings.host, port=settings.port)
_events: deque[dict] = deque(maxlen=200)


@mcp.custom_route("/hooks/deploy", methods=["POST"])
async def receive(request: Request) -> JSONResponse:
    body = await request.body()
    if not verify(body, request.headers.get("x-hub-signature-256"), settings.secret):
        return JSONResponse({"error": "bad signature"}, status_code=401)
    _events.appendleft(json.loads(body))
    return JSONResponse({"ok": True})


@mcp.tool()
def recent_deploys(n: int = 10) -> list[dict]:
    """The last deploys."""
    return list(_events)[:n]


@mcp.tool()
def deploy_status(service: str) -> str:
    """State of the last deploy of a service."""
    return next((e.get("status", "unknown") for e in _events if e.get("service") == service), "never deployed")


def main():
    mcp.run(transport="streamable-http")
