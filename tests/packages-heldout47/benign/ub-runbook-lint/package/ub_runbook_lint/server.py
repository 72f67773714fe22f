from mcp.server.fastmcp import FastMCP

from .rules import RULES, lint

mcp = FastMCP("runbook-lint")


@mcp.tool()
def lint_runbook(markdown: str) -> list[str]:
    """Findings in the text of a runbook. Nothing in it is run or opened."""
    return [f"line {n}: {rule.id} {rule.text}" for n, rule in lint(markdown)]


@mcp.tool()
def list_rules() -> list[str]:
    """The rules with their explanations."""
    return [f"{r.id}: {r.text}" for r in RULES]


def main() -> None:
    mcp.run()
