from mcp.server.fastmcp import FastMCP

from .rules import RULES, check

mcp = FastMCP("prompt-lint")


@mcp.tool()
def lint_prompt(text: str) -> list[dict]:
    """Suspicious wording in a text, with rule and line."""
    return check(text[:200_000])


@mcp.tool()
def list_rules() -> list[str]:
    """Names of the rules."""
    return [r.name for r in RULES]


def main() -> None:
    mcp.run()
