from mcp.server.fastmcp import FastMCP

from .badge import badge
from .checks import ALL, path_entries

mcp = FastMCP("env-doctor")


def _report(results: list[tuple[bool, str]]) -> str:
    lines = [f"- {'ok' if ok else 'missing'}: {text}" for ok, text in results]
    return "\n".join([*lines, "", badge(sum(ok for ok, _ in results), len(results))])


@mcp.tool()
def check_versions() -> str:
    """Versions of the usual tools, as a Markdown report."""
    return _report([c() for c in ALL])


@mcp.tool()
def check_path() -> str:
    """Entries of PATH that do not exist, as a Markdown report."""
    return _report(path_entries())


def main() -> None:
    mcp.run()
