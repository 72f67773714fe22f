import os
from hmac import compare_digest
from html import escape
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.routing import Route

from .data import FORMS

_PAGE = "<!doctype html><meta charset='utf-8'><title>Forms</title>{}"


def _relative(target: str) -> str:
    return "/" if urlsplit(target).scheme else target


async def home(request: Request) -> HTMLResponse:
    rows = "".join(f"<li>{escape(f.title)}: {len(f.answers)}</li>" for f in FORMS.values())
    return HTMLResponse(_PAGE.format(f"<ul>{rows}</ul>"))


async def login(request: Request):
    form = await request.form()
    if not compare_digest(str(form.get("password", "")), os.environ["FORMS_PASSWORD"]):
        return HTMLResponse(_PAGE.format("<p>wrong password</p>"), 403)
    request.session["in"] = True
    return RedirectResponse(_relative(request.query_params.get("next", "/")), status_code=303)


routes = [Route("/", home), Route("/login", login, methods=["POST"])]
