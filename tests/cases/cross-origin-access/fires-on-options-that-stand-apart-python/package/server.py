import uvicorn
from mcp.server.fastmcp import FastMCP
from starlette.middleware.cors import CORSMiddleware

mcp = FastMCP("lamps", stateless_http=True)
PAGES = {
    "allow_origins": ["*"],
    "allow_credentials": True,
    "allow_methods": ["GET", "POST"],
}


@mcp.tool()
def lamp(name: str, on: bool) -> str:
    """Switch a lamp."""
    return f"{name} {on}"


def run() -> None:
    app = mcp.streamable_http_app()
    app.add_middleware(CORSMiddleware, **PAGES)
    uvicorn.run(app, host="127.0.0.1", port=8000)
