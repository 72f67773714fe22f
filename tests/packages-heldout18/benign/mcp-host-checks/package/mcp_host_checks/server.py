from mcp.server.fastmcp import FastMCP

from .checks import CHECKS
from .runner import run

mcp = FastMCP("host-checks")


@mcp.tool()
async def run_check(name: str) -> str:
    """Run one of the listed checks and return its output."""
    if name not in CHECKS:
        raise ValueError(f"unknown check, use one of {', '.join(CHECKS)}")
    return await run(CHECKS[name])


@mcp.tool()
def list_checks() -> dict[str, str]:
    """Names of the checks and the commands behind them."""
    return {k: " ".join(v) for k, v in CHECKS.items()}


def main() -> None:
    mcp.run()
