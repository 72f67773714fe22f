from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

from . import idp, state

CALLBACK = f"http://{state.HOST}/callback"
users: dict[str, dict] = {}


async def login(request: Request) -> RedirectResponse:
    return RedirectResponse(idp.start_url(CALLBACK, state.pack(request.query_params.get("return", "/done"))))


async def callback(request: Request) -> RedirectResponse:
    tokens = await idp.redeem(request.query_params["code"], CALLBACK)
    who = idp.claims(tokens["id_token"])
    users["current"] = {"name": who.get("name"), "email": who.get("email"), **tokens}
    return RedirectResponse(state.back_from(request.query_params["state"]))


async def done(request: Request) -> PlainTextResponse:
    return PlainTextResponse("You can close this window.")


routes = [Route("/login", login), Route("/callback", callback), Route("/done", done)]
