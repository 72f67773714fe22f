import uvicorn
from mcp.server.fastmcp import FastMCP

from .access import AccessMiddleware

mcp = FastMCP("team-calendar", stateless_http=True)
EVENTS = {"2025-03-03": ["planning"], "2025-03-05": ["retro", "demo"]}


@mcp.tool()
def events(day: str) -> list[str]:
    """Events of a day."""
    return EVENTS.get(day, [])


def main():
    app = mcp.streamable_http_app()
    app.add_middleware(AccessMiddleware)
    uvicorn.run(app, host="127.0.0.1", port=8088)
