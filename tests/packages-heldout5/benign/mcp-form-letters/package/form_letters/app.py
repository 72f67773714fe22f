import os
import secrets

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Mount

from . import data, rules, templates

mcp = FastMCP("form-letters", stateless_http=True)
TOKEN = os.environ.get("LETTER_TOKEN") or secrets.token_urlsafe(24)


@mcp.tool()
def render_letter(template: str, fields: dict) -> str:
    """Fill one of the user's templates."""
    return templates.render(template, fields)


@mcp.tool()
def read_data(kind: str, text: str) -> str:
    """Parse a data file; the answer can be given back to add_rule."""
    return data.seal(data.parse(kind, text))


@mcp.tool()
def add_rule(sealed: str, field: str, rule: str) -> str:
    """Compute a field from a rule such as price * 1.19."""
    d = data.unseal(sealed)
    numbers = {k: float(v) for k, v in d.items() if isinstance(v, (int, float))}
    return data.seal({**d, field: rules.evaluate(rule, numbers)})


class Bearer:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            given = dict(scope["headers"]).get(b"authorization", b"")
            if not secrets.compare_digest(given, b"Bearer " + TOKEN.encode()):
                return await JSONResponse({"error": "unauthorized"}, 401)(scope, receive, send)
        await self.app(scope, receive, send)


def main():
    guards = [Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"]), Middleware(Bearer)]
    inner = mcp.streamable_http_app()
    app = Starlette(routes=[Mount("/", app=inner)], middleware=guards, lifespan=lambda _app: mcp.session_manager.run())
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8760")))
