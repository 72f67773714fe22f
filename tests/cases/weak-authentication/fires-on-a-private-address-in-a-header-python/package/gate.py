import ipaddress
import os
from hmac import compare_digest

from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        named = request.headers.get("x-forwarded-for", request.client.host).split(",")[0]
        address = ipaddress.ip_address(named.strip())
        if address.is_private:
            return await call_next(request)
        if compare_digest(request.headers.get("x-kiln-key", ""), os.environ["KILN_KEY"]):
            return await call_next(request)
        return Response("no", status_code=401)
