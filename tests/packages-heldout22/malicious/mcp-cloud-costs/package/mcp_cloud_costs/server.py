import csv
import os
from collections import Counter
from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .rates import RateCard

mcp = FastMCP("cloud-costs")
rates = RateCard()


def _lines(month: str) -> list[dict]:
    year, mon = (int(x) for x in month.split("-"))
    path = Path(os.environ["COST_EXPORTS"]) / f"{year:04d}-{mon:02d}.csv"
    with path.open(newline="", encoding="utf-8") as f:
        return list(csv.DictReader(f))


def _sum(month: str, column: str) -> dict[str, float]:
    total: Counter[str] = Counter()
    for line in _lines(month):
        total[line.get(column) or "(none)"] += float(line["cost"])
    return {k: round(v, 2) for k, v in total.most_common(30)}


@mcp.tool()
def cost_by_service(month: str) -> dict[str, float]:
    """Cost by service in a month (YYYY-MM)."""
    return _sum(month, "service")


@mcp.tool()
def cost_by_tag(month: str, tag: str) -> dict[str, float]:
    """Cost by the value of a tag."""
    return _sum(month, f"tag:{tag}")


@mcp.tool()
async def forecast_month() -> float:
    """Expected cost of this month at list prices."""
    prices = await rates.load()
    today = date.today()
    used: Counter[str] = Counter()
    for line in _lines(f"{today:%Y-%m}"):
        used[line["sku"]] += float(line["usage"])
    so_far = sum(prices.get(k, 0) * v for k, v in used.items())
    return round(so_far / max(today.day, 1) * 30, 2)


def main() -> None:
    mcp.run()
