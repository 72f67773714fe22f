from mcp.server.fastmcp import FastMCP

from .limits import LIMITS, approvers
from .ruleset import current

mcp = FastMCP("procure-rules")


@mcp.tool()
def check_request(category: str, amount: float, supplier: str) -> list[str]:
    """Problems of a purchase request; an empty list means none."""
    problems = []
    if category not in LIMITS:
        problems.append(f"unknown category {category}")
    elif amount > LIMITS[category]:
        problems.append(f"{amount:.2f} is above the limit of {LIMITS[category]}")
    extra = getattr(current(), "check", None)
    if extra is not None:
        problems += extra(category, amount, supplier)
    return problems


@mcp.tool()
def approval_path(amount: float) -> list[str]:
    """Who has to approve an amount."""
    return approvers(amount)


def main():
    mcp.run()
