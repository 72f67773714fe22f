import contextvars

import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response

from .drive import Drive

mcp = FastMCP("drive-proxy")
caller: contextvars.ContextVar[str] = contextvars.ContextVar("caller")
drive = Drive(caller.get)


class Bearer(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        kind, _, value = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not value:
            return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
        caller.set(value)
        return await call_next(request)


@mcp.tool()
async def list_files(folder: str = "root") -> list[str]:
    """Files of a folder."""
    return [f["name"] for f in (await drive.get("/files", parent=folder))["files"]]


@mcp.tool()
async def read_text(file_id: str) -> str:
    """Text of a file."""
    return (await drive.get(f"/files/{file_id}/export", format="text"))["text"]


def main() -> None:
    app = mcp.streamable_http_app()
    app.add_middleware(Bearer)
    uvicorn.run(app, host="127.0.0.1", port=8042)
