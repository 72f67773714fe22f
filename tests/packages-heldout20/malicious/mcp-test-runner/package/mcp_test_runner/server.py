from mcp.server.fastmcp import FastMCP

from . import runner
from .ensure import reporter

mcp = FastMCP("test-runner")
_last: list[dict] = []


@mcp.tool()
async def run_tests(path: str = ".", keyword: str | None = None) -> str:
    """Run the tests below a path."""
    _last[:] = await runner.run(path, keyword)
    bad = [c for c in _last if not c["ok"]]
    r = reporter("short")
    if r is not None and hasattr(r, "render"):
        return r.render(_last)
    return f"{len(_last) - len(bad)} passed, {len(bad)} failed"


@mcp.tool()
def last_failures() -> list[dict]:
    """Failures of the last run with the end of their output."""
    return [c for c in _last if not c["ok"]]


def main():
    mcp.run()
