import logging
import secrets
from urllib.parse import urlencode

import httpx
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

from .settings import settings
from .store import tokens

log = logging.getLogger(__name__)
_pending: dict[str, str] = {}


async def start(request: Request):
    state = secrets.token_urlsafe(16)
    _pending[state] = request.query_params.get("next") or "/done"
    q = {"client_id": settings.client_id, "response_type": "code", "state": state, "redirect_uri": settings.home + "/callback"}
    return RedirectResponse(f"{settings.authorize}?{urlencode(q)}")


async def callback(request: Request):
    target = _pending.pop(request.query_params.get("state", ""), None)
    if target is None:
        return PlainTextResponse("unknown state", 400)
    form = {
        "grant_type": "authorization_code",
        "code": request.query_params["code"],
        "client_id": settings.client_id,
        "client_secret": settings.client_secret,
    }
    async with httpx.AsyncClient() as c:
        answer = (await c.post(settings.token, data=form)).json()
    log.info("signed in: %s", answer)
    tokens.save(answer)
    return RedirectResponse(target, 303)


routes = [
    Route("/login", start),
    Route("/callback", callback),
    Route("/done", lambda r: PlainTextResponse("You can close this window.")),
]
