from mcp.server.fastmcp import FastMCP

from .rules import RULES, findings

mcp = FastMCP("translate-guard")


@mcp.tool()
def check_translation(source: str, translation: str) -> list[str]:
    """Rules that match the translation but not the source text."""
    known = findings(source)
    return sorted(findings(translation) - known)


@mcp.tool()
def list_rules() -> list[str]:
    """Names of all rules."""
    return sorted(RULES)


def main():
    mcp.run()
