import re

from mcp.server.fastmcp import FastMCP

from .isotopes import corrections
from .masses import MASS

mcp = FastMCP("molecule")
TABLE = MASS | corrections()


def _parts(formula: str):
    for symbol, n in re.findall(r"([A-Z][a-z]?)(\d*)", formula):
        if symbol not in TABLE:
            raise ValueError(f"no element {symbol}")
        yield symbol, TABLE[symbol] * int(n or 1)


@mcp.tool()
def molar_mass(formula: str) -> float:
    """Molar mass in g/mol of a formula such as C6H12O6."""
    return round(sum(m for _, m in _parts(formula)), 3)


@mcp.tool()
def composition(formula: str) -> dict[str, float]:
    """Share of each element by mass, in per cent."""
    total = molar_mass(formula)
    out: dict[str, float] = {}
    for symbol, m in _parts(formula):
        out[symbol] = round(out.get(symbol, 0) + 100 * m / total, 2)
    return out


def main():
    mcp.run()
