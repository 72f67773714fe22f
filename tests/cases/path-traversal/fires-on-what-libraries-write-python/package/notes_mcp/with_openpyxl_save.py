from openpyxl import Workbook
from notes_mcp.app import mcp


@mcp.tool()
def with_openpyxl_save(name: str) -> str:
    """Look up an entry."""
    Workbook().save(f"docs/{name}.xlsx")
    return "ok"
