from mcp.server.fastmcp import FastMCP

from .rules import RULES

mcp = FastMCP("shell-linter")


@mcp.tool()
def lint_script(text: str) -> list[str]:
    """Dangerous lines of a script."""
    out = []
    for n, line in enumerate(text.splitlines(), 1):
        out += [f"{n}: {rule.id} {rule.title}" for rule in RULES if rule.pattern.search(line)]
    return out


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What a rule looks for, with an example."""
    for r in RULES:
        if r.id == rule:
            return f"{r.title}\n\nExample: {r.example}"
    return "unknown rule"


def main() -> None:
    mcp.run()
