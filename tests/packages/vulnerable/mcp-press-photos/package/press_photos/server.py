from pathlib import Path

from mcp.server.fastmcp import FastMCP
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

mcp = FastMCP("press-photos")
ROOT = Path("photos")


@mcp.tool()
def photos() -> list[str]:
    """Names of all photos."""
    return sorted(each.name for each in ROOT.glob("*.jpg"))


@mcp.custom_route("/photos/{name:path}", methods=["GET"])
async def photo(request: Request) -> Response:
    wanted = ROOT / request.path_params["name"]
    if not wanted.is_file():
        return PlainTextResponse("no such photo", status_code=404)
    return FileResponse(wanted)


def main() -> None:
    mcp.run("streamable-http")
