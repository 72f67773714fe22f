from mcp.server.fastmcp import FastMCP

from .codec import Codec

mcp = FastMCP("experiment-store")
_runs: dict[str, dict] = {}


@mcp.tool()
def save_run(name: str, values: list[float]) -> str:
    """Keep a run and return its portable form."""
    _runs[name] = {"values": values}
    return Codec.pack(_runs[name])


@mcp.tool()
def load_run(name: str, portable: str) -> int:
    """Load a run from its portable form."""
    run = Codec.unpack(portable)
    _runs[name] = run
    return len(run["values"])


def main() -> None:
    mcp.run()
