import hmac
import ipaddress
import os

from starlette.responses import PlainTextResponse

MIN_TOKEN = 32


def address() -> str:
    host = os.environ.get("LAB_HOST", "127.0.0.1")
    if not ipaddress.ip_address(host).is_loopback and len(token()) < MIN_TOKEN:
        raise SystemExit(f"LAB_TOKEN of at least {MIN_TOKEN} characters is needed to listen on {host}")
    return host


def token() -> str:
    return os.environ.get("LAB_TOKEN", "")


class RequireToken:
    """ASGI middleware: every HTTP request carries the token as a bearer."""

    def __init__(self, app, secret: str):
        self.app = app
        self.expected = f"Bearer {secret}".encode()

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            return await self.app(scope, receive, send)
        given = dict(scope.get("headers", [])).get(b"authorization", b"")
        if scope["type"] != "http" or not hmac.compare_digest(given, self.expected):
            return await PlainTextResponse("unauthorized", 401)(scope, receive, send)
        return await self.app(scope, receive, send)
