from mcp.server.fastmcp import FastMCP

from .brew import Batch
from .compat import apply

mcp = FastMCP("brewery-batches")
batches: dict[str, Batch] = {}
apply()


@mcp.tool()
def start_batch(name: str, original_gravity: float) -> str:
    """Start a batch."""
    if name in batches:
        raise ValueError("the name is taken")
    batches[name] = Batch(name, original_gravity)
    return f"started on {batches[name].started}"


@mcp.tool()
def gravity(name: str, value: float) -> dict:
    """Record a gravity reading; tells alcohol and attenuation."""
    b = batches[name]
    return {**b.read(value), "finished": b.finished}


def main() -> None:
    mcp.run()
