import re

from mcp.server.fastmcp import FastMCP

from .evaluator import Evaluator, FormulaError

mcp = FastMCP("lab-formulas")
_saved: dict[str, str] = {
    "dilution": "c1 * v1 / c2",
    "arrhenius": "A * exp(-Ea / (R * T))",
    "absorbance": "eps * c * d",
}


@mcp.tool()
def calculate(formula: str, values: dict[str, float]) -> str:
    """Evaluate a formula, or one of the saved formulas by its name."""
    try:
        return f"{Evaluator(values).run(_saved.get(formula, formula)):.6g}"
    except FormulaError as e:
        return f"cannot evaluate: {e}"


@mcp.tool()
def define_formula(name: str, formula: str) -> str:
    """Save a formula for this session."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,30}", name):
        raise ValueError("lower-case letters, digits and _")
    _saved[name] = formula
    return "saved"


@mcp.tool()
def list_formulas() -> dict[str, str]:
    """Saved formulas."""
    return dict(_saved)


def main() -> None:
    mcp.run()
