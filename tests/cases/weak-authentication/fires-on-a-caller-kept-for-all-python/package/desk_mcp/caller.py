from starlette.exceptions import HTTPException
from starlette.middleware.base import BaseHTTPMiddleware

from .keys import user_of

current_user = ""


def who_asks():
    return current_user


class Noting(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        global current_user
        user = user_of(request.headers.get("authorization", ""))
        if user is None:
            raise HTTPException(401)
        current_user = user
        return await call_next(request)
