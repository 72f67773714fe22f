from fastmcp import FastMCP

from .sheet import Sheet

mcp = FastMCP("sheet-calc")
sheet = Sheet()


@mcp.tool
def set_cell(cell: str, value: str) -> str:
    """Set a cell to a number, a text or a formula."""
    sheet.put(cell.upper(), value)
    return "ok"


@mcp.tool
def calc_cell(cell: str) -> str:
    """Value of a cell."""
    return str(sheet.value(cell.upper()))


@mcp.tool
def sheet_values() -> dict[str, str]:
    """Values of all cells."""
    return {c: str(sheet.value(c)) for c in sheet.cells}


def main() -> None:
    mcp.run()
