import uvicorn
from mcp.server.fastmcp import FastMCP

from .guard import Guard, current_role

mcp = FastMCP("lab-samples", stateless_http=True)
SAMPLES: dict[str, dict] = {}


def _need(role: str) -> None:
    order = ("reader", "writer", "admin")
    if order.index(current_role.get()) < order.index(role):
        raise PermissionError(f"{role} role needed")


@mcp.tool()
def get_sample(barcode: str) -> dict:
    """Location and state of a sample."""
    _need("reader")
    return SAMPLES.get(barcode, {})


@mcp.tool()
def move_sample(barcode: str, location: str) -> str:
    """Record a new location of a sample."""
    _need("writer")
    SAMPLES.setdefault(barcode, {})["location"] = location
    return "ok"


@mcp.tool()
def purge_samples() -> int:
    """Remove all samples (admins only)."""
    _need("admin")
    count = len(SAMPLES)
    SAMPLES.clear()
    return count


def main() -> None:
    uvicorn.run(Guard(mcp.streamable_http_app()), host="127.0.0.1", port=8808)
