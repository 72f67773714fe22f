from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

from diary_mcp.issuer import address, exchange


async def begin(request):
    return RedirectResponse(address())


async def answer(request):
    code = request.query_params.get("code")
    await exchange(code)
    return PlainTextResponse("You can close this page.")


app = Starlette(routes=[Route("/begin", begin), Route("/answer", answer)])
