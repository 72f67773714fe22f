from mcp.server.fastmcp import FastMCP

from .rules import RULES
from .scan import scan

mcp = FastMCP("prompt-lint")


@mcp.tool()
def lint_text(text: str) -> list[str]:
    """Places of a text that look like prompt injection, as rule and offset."""
    return [f"{f.rule} at {f.start}-{f.end}" for f in scan(text[:200_000])]


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What a rule looks for."""
    return RULES[rule].about if rule in RULES else "no such rule"


@mcp.tool()
def list_rules() -> list[str]:
    """Names of the rules."""
    return sorted(RULES)


def main():
    mcp.run()
