from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse


class FromOurPages(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        origin = request.headers.get("origin", "")
        if origin and "shelf.example" not in origin:
            return PlainTextResponse("not from here", status_code=403)
        return await call_next(request)
