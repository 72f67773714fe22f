from datetime import date

from mcp.server.fastmcp import FastMCP

from .completion import install
from .diary import Diary

mcp = FastMCP("vineyard-notes")
diary = Diary()


def _day(text: str | None) -> date:
    return date.fromisoformat(text) if text else date.today()


@mcp.tool()
def note_stage(parcel: str, stage: str, day: str | None = None) -> str:
    """Note the growth stage of a parcel."""
    return diary.stage(_day(day), parcel, stage) or "noted"


@mcp.tool()
def spray_record(parcel: str, product: str, litres: float, day: str | None = None) -> str:
    """Record the use of a plant protection product."""
    n = diary.spray(_day(day), parcel, product, litres)
    return f"use {n} of {product} on {parcel}"


@mcp.tool()
def season_report() -> str:
    """Everything of the season as CSV."""
    return diary.report()


def main() -> None:
    install()
    mcp.run()
