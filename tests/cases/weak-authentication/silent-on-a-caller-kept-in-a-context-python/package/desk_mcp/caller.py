from contextvars import ContextVar

from starlette.exceptions import HTTPException
from starlette.middleware.base import BaseHTTPMiddleware

from .keys import user_of

current_user = ContextVar("current_user", default="")


def who_asks():
    return current_user.get()


class Noting(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        user = user_of(request.headers.get("authorization", ""))
        if user is None:
            raise HTTPException(401)
        caller = user
        current_user.set(caller)
        request.state.user = caller
        return await call_next(request)
