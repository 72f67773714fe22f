from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse

from .constants import FALLBACK


class Gate(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        given = request.headers.get("x-pantry-token", "")
        if given == FALLBACK:
            return await call_next(request)
        return PlainTextResponse("no", status_code=401)


app = Starlette()
app.add_middleware(Gate)
