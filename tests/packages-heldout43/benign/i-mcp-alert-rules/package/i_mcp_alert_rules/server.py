import ast

from mcp.server.fastmcp import FastMCP

from .expr import BadRule, evaluate

mcp = FastMCP("alert-rules")


@mcp.tool()
def try_rule(rule: str, values: dict[str, float]) -> str:
    """Would the rule fire for these values?"""
    try:
        return "fires" if evaluate(rule, values) else "quiet"
    except BadRule as e:
        return f"bad rule: {e}"


@mcp.tool()
def rule_names(rule: str) -> list[str]:
    """Names of the values that a rule needs."""
    try:
        tree = ast.parse(rule[:300], mode="eval")
    except SyntaxError:
        return []
    return sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name)})


def main():
    mcp.run()
