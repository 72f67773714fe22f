import uvicorn
from mcp.server.fastmcp import FastMCP

from .auth import BearerAuth, Settings

mcp = FastMCP("bearer-hub", host="0.0.0.0", stateless_http=True, json_response=True)

_stock = {"drill": 2, "ladder": 1, "sewing machine": 1, "tile cutter": 1}
_reserved: dict[str, int] = {}


@mcp.tool()
def shelf_status() -> dict[str, int]:
    """What is on the shelf."""
    return {item: n - _reserved.get(item, 0) for item, n in _stock.items()}


@mcp.tool()
def reserve_item(item: str) -> str:
    """Reserve an item."""
    if shelf_status().get(item, 0) < 1:
        raise ValueError("not on the shelf")
    _reserved[item] = _reserved.get(item, 0) + 1
    return f"{item} is reserved"


def main() -> None:
    settings = Settings()
    app = BearerAuth(mcp.streamable_http_app(), settings.tokens)
    uvicorn.run(app, host=settings.host, port=settings.port, proxy_headers=False, log_level="info")
