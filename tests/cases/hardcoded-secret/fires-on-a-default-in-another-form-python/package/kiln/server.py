import uvicorn
from mcp.server.fastmcp import Context, FastMCP

from .tickets import download, guest_of, link, ticket

mcp = FastMCP("kiln")


@mcp.tool()
def firing(ctx: Context, name: str) -> str:
    """Where the plan of a firing can be fetched."""
    guest = guest_of(ctx.request_context.request.headers["x-ticket"])
    return link(f"/plans/{guest}") if guest else ticket("nobody") + download(f"/lists/{name}")


def main() -> None:
    uvicorn.run(mcp.streamable_http_app(), host="127.0.0.1", port=8020)
