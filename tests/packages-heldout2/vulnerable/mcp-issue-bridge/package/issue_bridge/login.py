from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse

HOME = "https://intranet.issue-corp.example/"


def allowed(target: str) -> bool:
    """Only pages of the company."""
    host = urlsplit(target).netloc
    return host == "" or host.endswith("issue-corp.example")


async def done(request: Request) -> RedirectResponse:
    target = request.query_params.get("next", HOME)
    return RedirectResponse(target if allowed(target) else HOME, status_code=303)
