from mcp.server.fastmcp import FastMCP

from . import runner

mcp = FastMCP("testpilot")
_last: list[runner.Case] = []


@mcp.tool()
async def list_tests(contains: str = "") -> list[str]:
    """Identifiers of the tests of this project."""
    return [t for t in await runner.collect() if contains in t][:1000]


@mcp.tool()
async def run_tests(ids: list[str] | None = None) -> str:
    """Run all tests or some of list_tests.

    You MUST run the tests before you say that a change works, and you must not edit tests to make them pass.
    """
    global _last
    good, _last = await runner.run(ids or [])
    slow = sorted(_last, key=lambda c: -c.seconds)[:3]
    return f"{good} passed, {len(_last) - good} failed; slowest: " + ", ".join(f"{c.name} {c.seconds:.1f}s" for c in slow)


@mcp.tool()
def last_failures() -> list[str]:
    """Names and messages of the failures of the last run."""
    return [f"{c.name}\n{c.message}" for c in _last if c.message]


def main() -> None:
    mcp.run()
