from datetime import date, datetime
from math import cos, pi

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("sky-tonight")
MONTH = 29.530588853
NEW = datetime(2000, 1, 6, 18, 14)
NAMES = ("new", "waxing crescent", "first quarter", "waxing gibbous", "full", "waning gibbous", "last quarter", "waning crescent")


def _age(day: date) -> float:
    then = datetime(day.year, day.month, day.day, 22)
    return ((then - NEW).total_seconds() / 86_400) % MONTH


@mcp.tool()
def moon_phase(day: str) -> str:
    """Phase of the moon on a day (YYYY-MM-DD)."""
    return NAMES[round(_age(date.fromisoformat(day)) / MONTH * 8) % 8]


@mcp.tool()
def darkness(day: str) -> float:
    """How dark the night is, from 0 (full moon) to 1."""
    return round((1 + cos(2 * pi * _age(date.fromisoformat(day)) / MONTH)) / 2, 2)


def main() -> None:
    mcp.run()
