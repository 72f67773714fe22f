from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse

from .shares import Shares
from .store import BASE, resolve

mcp = FastMCP("share-drop", host="127.0.0.1", port=8066)
_shares = Shares(BASE / ".shares.json")
PUBLIC = "https://drop.example.org"


@mcp.custom_route("/s/{token}", methods=["GET"])
async def serve(request: Request):
    name = _shares.lookup(request.path_params["token"])
    return FileResponse(resolve(name)) if name else PlainTextResponse("gone", status_code=404)


@mcp.tool()
def share_file(name: str, hours: int = 24) -> str:
    """Make a secret link to a file."""
    resolve(name)
    return f"{PUBLIC}/s/{_shares.add(name, hours)}"


@mcp.tool()
def list_shares() -> list[str]:
    """Files that are shared."""
    return _shares.names()


@mcp.tool()
def revoke_share(name: str) -> int:
    """Revoke all links to a file."""
    return _shares.revoke(name)


def main():
    mcp.run(transport="streamable-http")
