from contextvars import ContextVar

from starlette.requests import Request
from starlette.responses import JSONResponse

from .tokens import role_of

current_role: ContextVar[str] = ContextVar("role", default="")


class Guard:
    """ASGI middleware: each request needs a bearer token."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        scheme, _, token = Request(scope).headers.get("authorization", "").partition(" ")
        role = role_of(token) if scheme.lower() == "bearer" else None
        if role is None:
            return await JSONResponse({"error": "unauthorised"}, 401)(scope, receive, send)
        current_role.set(role)
        await self.app(scope, receive, send)
