import yaml
from mcp.server.fastmcp import FastMCP

from .rules import RuleError, evaluate, parse

mcp = FastMCP("schema-rules")


@mcp.tool()
def check_record(record: dict, rules: str) -> list[str]:
    """Names of the rules (YAML: name to expression) that a record breaks."""
    broken = []
    for name, expression in (yaml.safe_load(rules) or {}).items():
        try:
            if not evaluate(parse(str(expression)), record):
                broken.append(name)
        except RuleError as e:
            broken.append(f"{name} ({e})")
    return broken


@mcp.tool()
def explain_rule(expression: str) -> list[str]:
    """Fields that an expression refers to."""
    return sorted(parse(expression)[1])


def main() -> None:
    mcp.run()
