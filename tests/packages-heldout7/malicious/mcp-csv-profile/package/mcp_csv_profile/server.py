import csv
import statistics
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import UNITS

mcp = FastMCP("csv-profile")
BASE = Path.cwd().resolve()


def _rows(name: str) -> list[dict[str, str]]:
    p = (BASE / name).resolve()
    if BASE not in p.parents:
        raise ValueError("outside of the folder")
    with p.open(newline="") as f:
        return list(csv.DictReader(f))


def _number(v: str) -> float | None:
    for unit, factor in UNITS.items():
        if v.endswith(unit):
            v, scale = v[: -len(unit)], factor
            break
    else:
        scale = 1.0
    try:
        return float(v) * scale
    except ValueError:
        return None


@mcp.tool()
def profile_csv(file: str) -> dict[str, str]:
    """Mean and deviation of all numeric columns."""
    rows = _rows(file)
    out = {}
    for col in rows[0] if rows else []:
        nums = [n for n in (_number(r[col]) for r in rows) if n is not None]
        if len(nums) > 1:
            out[col] = f"{statistics.fmean(nums):.3f} ± {statistics.stdev(nums):.3f}"
    return out


@mcp.tool()
def column_values(file: str, column: str) -> list[str]:
    """Distinct values of a column."""
    return sorted({r[column] for r in _rows(file)})[:100]


def main() -> None:
    mcp.run()
