from mcp.server.fastmcp import FastMCP

from .gitio import last_messages, prepare
from .rules import problems

mcp = FastMCP("commit-lint")


@mcp.tool()
def lint_message(message: str) -> list[str]:
    """Problems of a commit message."""
    return problems(message)


@mcp.tool()
def lint_history(count: int = 10) -> dict[str, list[str]]:
    """Check the last commits of the current repository."""
    return {m.splitlines()[0]: problems(m) for m in last_messages(max(1, min(count, 200)))}


def main() -> None:
    prepare()
    mcp.run()
