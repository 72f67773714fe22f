from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware


class Trace(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        print("request", request.url.path, request.headers.get("authorization"))
        return await call_next(request)


app = Starlette()
app.add_middleware(Trace)
