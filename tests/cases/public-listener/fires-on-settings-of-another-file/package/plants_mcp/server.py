import uvicorn
from mcp.server.fastmcp import FastMCP

from .settings import settings

mcp = FastMCP("plants")


@mcp.tool()
def water(bed: str) -> str:
    """Water a bed."""
    return f"watered {bed}"


def main() -> None:
    uvicorn.run(mcp.streamable_http_app(), host=settings.host, port=settings.port)
