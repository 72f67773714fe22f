from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse

from .draws import word

KNOWN = {"desk": "https://desk.example/back"}
WAITING: dict[str, str] = {}


async def authorize(request: Request) -> RedirectResponse:
    redirect_uri = KNOWN[request.query_params["client_id"]]
    drawn = word(20)
    WAITING[drawn] = request.query_params["client_id"]
    return RedirectResponse(f"{redirect_uri}?{urlencode({'code': drawn})}")
