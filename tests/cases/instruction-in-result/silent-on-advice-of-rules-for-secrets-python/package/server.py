from mcp.server.fastmcp import FastMCP

from rules import RULES

mcp = FastMCP("crumbs")


@mcp.tool()
def explain_rule(rule: str) -> str:
    """What a rule is about and what to do."""
    return RULES[rule].advice
