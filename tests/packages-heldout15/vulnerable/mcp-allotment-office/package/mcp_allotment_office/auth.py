from __future__ import annotations

import contextvars
import logging
import os

import jwt
from starlette.responses import PlainTextResponse

log = logging.getLogger("allotment")
SECRET = os.environ.get("OFFICE_SECRET", "")
member: contextvars.ContextVar[dict] = contextvars.ContextVar("member")


def _claims(token: str) -> dict:
    head = jwt.get_unverified_header(token)
    algorithm = head.get("alg", "HS256")
    key = SECRET if algorithm.startswith("HS") else None
    return jwt.decode(token, key, algorithms=[algorithm], options={"require": ["sub"]})


class MemberGate:
    def __init__(self, app) -> None:
        self.app = app

    async def __call__(self, scope, receive, send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        headers = {k.decode().lower(): v.decode("latin-1") for k, v in scope["headers"]}
        log.info("request %s %s", scope["path"], headers)
        try:
            member.set(_claims(headers.get("authorization", "").removeprefix("Bearer ")))
        except jwt.PyJWTError:
            return await PlainTextResponse("sign in first", status_code=401)(scope, receive, send)
        await self.app(scope, receive, send)
