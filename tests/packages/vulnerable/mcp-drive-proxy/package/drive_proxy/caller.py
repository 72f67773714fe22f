"""Who is calling."""
from __future__ import annotations

import contextvars
import logging

from starlette.types import ASGIApp, Receive, Scope, Send

log = logging.getLogger("drive_proxy")
credentials: contextvars.ContextVar[str] = contextvars.ContextVar("credentials", default="")


class RememberCaller:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = {k.decode().lower(): v.decode() for k, v in scope["headers"]}
            log.debug("%s %s from %s", scope["method"], scope["path"], headers)
            credentials.set(headers.get("authorization", ""))
        await self.app(scope, receive, send)
