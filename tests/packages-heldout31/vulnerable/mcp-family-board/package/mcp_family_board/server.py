import contextvars
import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from .sessions import Sessions
from .users import Users

mcp = FastMCP("family-board")
sessions, users = Sessions(), Users(os.environ.get("BOARD_USERS", ""))
who: contextvars.ContextVar[str] = contextvars.ContextVar("who")
_messages: list[tuple[str, str]] = []


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        sid, s = sessions.open(request.cookies.get("board"))
        request.state.sid = sid
        if request.url.path != "/login" and s.user is None:
            return PlainTextResponse("sign in first", 401)
        who.set(s.user or "")
        response = await call_next(request)
        response.set_cookie("board", sid, httponly=True, secure=True, samesite="strict")
        return response


async def login(request):
    form = await request.form()
    if not users.check(form.get("user", ""), form.get("password", "")):
        return PlainTextResponse("wrong", 403)
    sessions.login(request.state.sid, form["user"])
    return PlainTextResponse("welcome")


@mcp.tool()
def post_message(text: str) -> int:
    """Post a message."""
    _messages.append((who.get(""), text[:2000]))
    return len(_messages)


@mcp.tool()
def read_messages(limit: int = 20) -> list[tuple[str, str]]:
    """Read the newest messages."""
    return _messages[-limit:]


def main():
    app = Starlette(routes=[Route("/login", login, methods=["POST"]), Mount("/", app=mcp.streamable_http_app())], middleware=[Middleware(Gate)])
    uvicorn.run(app, host="127.0.0.1", port=8710)
