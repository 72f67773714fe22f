from mcp.server.fastmcp import FastMCP

from .chart import limits, verdict
from .store import Store

mcp = FastMCP("assay-log")
store = Store("assays.jsonl")


@mcp.tool()
def log_result(assay: str, value: float, operator: str = "") -> str:
    """Record one result of an assay."""
    store.append({"assay": assay, "value": value, "operator": operator})
    series = store.series(assay)
    return verdict(series)


@mcp.tool()
def control_chart(assay: str) -> dict:
    """Mean and control limits of an assay."""
    return limits(store.series(assay))


@mcp.tool()
def list_assays() -> list[str]:
    """Names of all assays with results."""
    return store.names()


def main() -> None:
    mcp.run()
