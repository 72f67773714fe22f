from __future__ import annotations

import contextvars
import logging
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("crm.access")
caller: contextvars.ContextVar[str] = contextvars.ContextVar("caller", default="")


class Access:
    """Access log and the caller's identity."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        began, status = time.perf_counter(), 0

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        token = caller.set(headers.get("authorization", ""))
        try:
            await self.app(scope, receive, watch)
        finally:
            caller.reset(token)
            took = (time.perf_counter() - began) * 1000
            log.info("%s %s -> %s in %.0f ms %r", scope["method"], scope["path"], status, took, headers)
