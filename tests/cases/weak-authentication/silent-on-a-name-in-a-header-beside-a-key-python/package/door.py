import os
from hmac import compare_digest

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if not compare_digest(request.headers.get("x-studio-key", ""), os.environ["STUDIO_KEY"]):
            return Response("no", status_code=401)
        request.state.user = request.headers.get("X-Studio-User-Id", "nobody")
        return await call_next(request)
