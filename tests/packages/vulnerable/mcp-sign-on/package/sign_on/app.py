import json

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.applications import Starlette
from starlette.routing import Mount

from .state import HOST
from .web import routes, users

mcp = FastMCP("sign-on")


@mcp.tool()
def whoami() -> str:
    """Profile of the signed-in user."""
    if "current" not in users:
        return f"nobody, open http://{HOST}/login"
    return json.dumps(users["current"], indent=2)


@mcp.tool()
def sign_out() -> str:
    """Forget the user."""
    return "signed out" if users.pop("current", None) else "nobody was signed in"


def main() -> None:
    app = Starlette(routes=[*routes, Mount("/", app=mcp.streamable_http_app())], lifespan=lambda app: mcp.session_manager.run())
    host, _, port = HOST.partition(":")
    uvicorn.run(app, host=host, port=int(port))
