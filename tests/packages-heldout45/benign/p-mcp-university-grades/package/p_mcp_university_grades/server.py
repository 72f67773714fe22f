from mcp.server.fastmcp import FastMCP

from .formula import FormulaError, evaluate, names

mcp = FastMCP("university-grades")


@mcp.tool()
def final_grade(formula: str, marks: dict[str, float]) -> str:
    """Evaluate a formula such as 0.4*exam + 0.6*max(essay, project)."""
    try:
        return f"{evaluate(formula, marks):.2f}"
    except FormulaError as e:
        return f"formula: {e}"


@mcp.tool()
def check_formula(formula: str) -> list[str]:
    """Names of the marks a formula needs."""
    return sorted(names(formula))


def main():
    mcp.run()
