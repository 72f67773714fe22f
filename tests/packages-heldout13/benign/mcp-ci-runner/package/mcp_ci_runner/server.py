from mcp.server.fastmcp import Context, FastMCP

from .checks import CHECKS
from .runner import Runner

mcp = FastMCP("ci-runner")
runner = Runner()


@mcp.tool()
def list_checks() -> dict[str, str]:
    """Checks that can be run."""
    return {name: c.about for name, c in CHECKS.items()}


@mcp.tool()
async def run_check(name: str, ctx: Context) -> str:
    """Run one of the checks of list_checks. You must call list_checks first if you do not know the names."""
    check = CHECKS.get(name)
    if check is None:
        return f"unknown check, use one of: {', '.join(CHECKS)}"
    await ctx.info(f"running {name}")
    result = await runner.run(name, check)
    return f"exit {result.code} after {result.seconds:.1f}s\n{result.output}"


@mcp.tool()
def last_result(name: str) -> str:
    """Result of the latest run of a check."""
    r = runner.results.get(name)
    return f"exit {r.code}\n{r.output}" if r else "not run yet"


def main() -> None:
    mcp.run()
