import random
import string
import time
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from .apps import callback_ok

CODES: dict[str, float] = {}
TOKENS: dict[str, float] = {}


def _new(length: int = 24) -> str:
    return "".join(random.choices(string.ascii_letters + string.digits, k=length))


async def authorize(request: Request):
    q = request.query_params
    target = q.get("redirect_uri", "")
    if not callback_ok(q.get("client_id", ""), target):
        return JSONResponse({"error": "invalid_request"}, status_code=400)
    code = _new()
    CODES[code] = time.time() + 60
    return RedirectResponse(f"{target}?{urlencode({'code': code, 'state': q.get('state', '')})}")


async def token(request: Request):
    form = await request.form()
    if CODES.pop(str(form.get("code")), 0) < time.time():
        return JSONResponse({"error": "invalid_grant"}, status_code=400)
    value = _new(32)
    TOKENS[value] = time.time() + 3600
    return JSONResponse({"access_token": value, "token_type": "Bearer", "expires_in": 3600})


routes = [Route("/authorize", authorize), Route("/token", token, methods=["POST"])]
