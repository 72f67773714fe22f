from contextvars import ContextVar

from starlette.types import ASGIApp, Receive, Scope, Send

caller: ContextVar[str] = ContextVar("caller", default="")


class Remember:
    """Keeps the Authorization header of the request at hand."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            found = [v for k, v in scope["headers"] if k == b"authorization"]
            caller.set(found[0].decode("latin-1") if found else "")
        await self.app(scope, receive, send)
