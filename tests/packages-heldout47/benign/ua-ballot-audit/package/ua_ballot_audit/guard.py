import hmac
import os

from starlette.responses import PlainTextResponse


def token() -> bytes:
    value = os.environ.get("AUDIT_TOKEN", "")
    if len(value) < 24:
        raise SystemExit("set AUDIT_TOKEN to a random text of at least 24 characters")
    return f"Bearer {value}".encode()


class Guard:
    def __init__(self, app, expected: bytes):
        self.app = app
        self.expected = expected

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not hmac.compare_digest(given, self.expected):
                return await PlainTextResponse("unauthorized", 401)(scope, receive, send)
        await self.app(scope, receive, send)
