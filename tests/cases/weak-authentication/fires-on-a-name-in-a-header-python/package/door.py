from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response


class Door(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        said = request.headers.get("X-Studio-User-Id")
        if not said:
            return Response("who are you?", status_code=401)
        request.state.user = said
        return await call_next(request)
