from mcp.server.fastmcp import FastMCP

from . import rules

mcp = FastMCP("prompt-lint")


@mcp.tool()
def lint_text(text: str) -> list[dict]:
    """Report phrases typical of prompt injection in a text."""
    return rules.lint(text)


@mcp.tool()
def explain(rule: str) -> str:
    """Why a rule exists."""
    return rules.WHY.get(rule, "unknown rule")


def main() -> None:
    mcp.run()
