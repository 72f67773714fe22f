import os
import secrets
from urllib.parse import urlencode

import httpx
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

begun = {}


async def begin(request):
    state = secrets.token_urlsafe(16)
    begun[state] = request.session["user"]
    asked = {"response_type": "code", "client_id": "diary", "state": state}
    return RedirectResponse("https://id.example/authorize?" + urlencode(asked))


async def answer(request):
    user = begun.pop(request.query_params.get("state"), None)
    if user is None:
        return PlainTextResponse("not begun here", status_code=400)
    form = {
        "grant_type": "authorization_code",
        "code": request.query_params["code"],
        "client_secret": os.environ["DIARY_CLIENT_SECRET"],
    }
    async with httpx.AsyncClient() as client:
        user.token = (await client.post("https://id.example/token", data=form)).json()["access_token"]
    return PlainTextResponse("done")


app = Starlette(routes=[Route("/begin", begin), Route("/answer", answer)])
