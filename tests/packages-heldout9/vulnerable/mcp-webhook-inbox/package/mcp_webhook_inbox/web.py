from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route

from .signing import signed


def build(inbox) -> Starlette:
    @signed
    async def receive(request):
        body = await request.json()
        number = inbox.add(request.path_params["kind"], body)
        return JSONResponse({"id": number}, status_code=202)

    return Starlette(
        routes=[Route("/hooks/{kind}", receive, methods=["POST"])],
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "hooks.example.com"])],
    )
