import os

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.routing import Mount

from .data import FORMS, form
from .guard import Guard
from .portal import routes

mcp = FastMCP("forms-portal", stateless_http=True)


@mcp.tool()
def list_forms() -> list[str]:
    """List the forms."""
    return [f"{f.id}: {f.title}" for f in FORMS.values()]


@mcp.tool()
def form_answers(id: str) -> list[dict[str, str]]:
    """Answers to a form."""
    return form(id).answers


def application() -> Starlette:
    inner = mcp.streamable_http_app()
    return Starlette(
        routes=[*routes, Mount("/", app=inner)],
        middleware=[Middleware(SessionMiddleware, secret_key=os.environ["FORMS_SECRET"]), Middleware(Guard)],
        lifespan=lambda app: mcp.session_manager.run(),
    )


def main() -> None:
    uvicorn.run(application(), host="127.0.0.1", port=8033)
