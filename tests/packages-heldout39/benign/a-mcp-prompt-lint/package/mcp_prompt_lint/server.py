from mcp.server.fastmcp import FastMCP

from .engine import scan
from .rules import RULES

mcp = FastMCP("prompt-lint")


@mcp.tool()
def lint_text(text: str) -> list[dict]:
    """Places in a text that look like orders to a model."""
    return [{"rule": f.rule, "at": f.at, "excerpt": f.excerpt} for f in scan(text)]


@mcp.tool()
def explain_rule(name: str) -> str:
    """What a rule looks for, with an example."""
    rule = next((r for r in RULES if r.name == name), None)
    return f"{rule.about}\nExample: {rule.example}" if rule else "unknown rule"


def main():
    mcp.run()
