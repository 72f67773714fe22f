import os
from hmac import compare_digest

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response

PROXIES = {"10.0.0.2"}
INSIDE = ("10.", "127.")


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        caller = request.client.host
        if caller in PROXIES:
            caller = request.headers.get("x-forwarded-for", caller).split(",")[-1].strip()
        if caller.startswith(INSIDE):
            return await call_next(request)
        if compare_digest(request.headers.get("x-kiln-key", ""), os.environ["KILN_KEY"]):
            return await call_next(request)
        return Response("no", status_code=401)
