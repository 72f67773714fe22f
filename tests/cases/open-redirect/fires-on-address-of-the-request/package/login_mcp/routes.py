import secrets

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route

from .answers import send_back

CODES: dict[str, str] = {}


async def authorize(request: Request) -> RedirectResponse:
    code = secrets.token_urlsafe(24)
    CODES[code] = request.query_params["client_id"]
    return send_back(request.query_params["redirect_uri"], code)


routes = [Route("/authorize", authorize)]
