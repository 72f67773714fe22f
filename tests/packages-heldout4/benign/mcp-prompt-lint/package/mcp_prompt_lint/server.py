import sys

from mcp.server.fastmcp import FastMCP

from .patterns import PATTERNS, broken, check

mcp = FastMCP("prompt-lint")


@mcp.tool()
def lint_description(text: str) -> list[dict]:
    """Findings in the description of a tool."""
    return [{"id": p.id, "at": at, "advice": p.advice} for p, at in check(text)]


@mcp.tool()
def list_patterns() -> dict[str, str]:
    """Names of the checks and what to do instead."""
    return {p.id: p.advice for p in PATTERNS}


def main():
    if bad := broken():
        sys.exit(f"patterns do not match their examples: {bad}")
    mcp.run()
