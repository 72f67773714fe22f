from urllib.parse import urlparse

from starlette.requests import Request
from starlette.responses import RedirectResponse

HOSTS = {"bread.example", "oven.bread.example"}


async def finish(request: Request) -> RedirectResponse:
    target = request.query_params.get("redirect_uri", "")
    parsed = urlparse(target)
    if parsed.scheme != "https" or parsed.hostname not in HOSTS:
        target = "https://bread.example/"
    return RedirectResponse(f"{target}?code=1")
