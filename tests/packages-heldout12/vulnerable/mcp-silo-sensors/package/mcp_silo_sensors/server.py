from mcp.server.fastmcp import FastMCP

from .formulas import FormulaBook
from .readings import Readings

mcp = FastMCP("silo-sensors")
readings = Readings()
formulas = FormulaBook()


@mcp.tool()
def report(silo: str, level: float, temperature: float, moisture: float) -> str:
    """Store the readings of a silo."""
    readings.add(silo, level=level, temperature=temperature, moisture=moisture)
    return "stored"


@mcp.tool()
def define_value(name: str, formula: str) -> str:
    """Define a derived value, for example level * 0.78 * (1 - moisture / 100)."""
    return formulas.define(name, formula)


@mcp.tool()
def derived(silo: str, name: str) -> float:
    """A derived value from the latest readings of a silo."""
    return formulas.value(name, readings.latest(silo))


def main() -> None:
    mcp.run()
