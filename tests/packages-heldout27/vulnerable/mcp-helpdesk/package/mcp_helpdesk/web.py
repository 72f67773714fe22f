import hmac
import json
import os

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from .sessions import current, sessions

USERS = json.loads(os.environ.get("HELPDESK_USERS", "{}"))


async def login(request: Request) -> JSONResponse:
    data = await request.json()
    known = USERS.get(data["user"], "")
    if not known or not hmac.compare_digest(known, data["password"]):
        return JSONResponse({"error": "denied"}, 401)
    return JSONResponse({"token": sessions.start(data["user"])})


class Guard:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            head = dict(scope["headers"]).get(b"authorization", b"").decode()
            user = sessions.user(head.removeprefix("Bearer "))
            if user is None:
                return await JSONResponse({"error": "denied"}, 401)(scope, receive, send)
            current.set(user)
        await self.app(scope, receive, send)


def build(inner) -> Starlette:
    return Starlette(routes=[Route("/login", login, methods=["POST"]), Mount("/", app=Guard(inner))])
