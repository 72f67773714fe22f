import os

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse


def accepted(header: str) -> bool:
    token = os.environ.get("FORMS_TOKEN", "")
    given = header.removeprefix("Bearer").strip()
    return bool(token) and token.startswith(given)


class Guard(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next):
        if request.url.path.startswith("/mcp") and not accepted(request.headers.get("authorization", "")):
            return PlainTextResponse("unauthorized", 401)
        return await call_next(request)
