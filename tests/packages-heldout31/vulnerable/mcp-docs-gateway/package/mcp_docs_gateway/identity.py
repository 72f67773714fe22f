from contextvars import ContextVar

from starlette.types import ASGIApp, Receive, Scope, Send

caller: ContextVar[dict[str, str]] = ContextVar("caller", default={})
CARRY = {b"authorization": "Authorization", b"x-request-id": "X-Request-Id"}


class Carry:
    """Keeps the headers of the caller for the upstream request."""

    def __init__(self, app: ASGIApp):
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            caller.set({CARRY[k]: v.decode("latin-1") for k, v in scope["headers"] if k in CARRY})
        await self.app(scope, receive, send)
