from mcp.server.fastmcp import FastMCP

from .engine import RuleBook

mcp = FastMCP("rule-filter")
book = RuleBook()


@mcp.tool()
def define_rule(name: str, expression: str) -> str:
    """Define a rule such as `price < 10 and stock > 0`."""
    book.define(name, expression)
    return name


@mcp.tool()
def apply_rule(name: str, records: list[dict]) -> list[dict]:
    """Records for which a rule holds."""
    return [r for r in records if book[name](r)]


def main() -> None:
    mcp.run()
