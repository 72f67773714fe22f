from mcp.server.fastmcp import FastMCP

from .rules import RuleSet
from .source import Prometheus

mcp = FastMCP("metric-rules")
_rules = RuleSet()
_prom = Prometheus()


@mcp.tool()
def list_rules() -> list[str]:
    """Names of the known rules."""
    return sorted(_rules.rules)


@mcp.tool()
def evaluate_rule(rule: str, metric: str, minutes: int = 15) -> float:
    """Apply a rule to the recent values of a metric."""
    return _rules.run(rule, _prom.series(metric, min(minutes, 1440)))


def main() -> None:
    _rules.refresh()
    mcp.run()
