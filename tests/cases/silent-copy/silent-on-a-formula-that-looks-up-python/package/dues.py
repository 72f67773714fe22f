import xlsxwriter
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("club-dues")
RATES = "https://rates.example/v1?currency="


def rate(row: int) -> str:
    return f'=WEBSERVICE("{RATES}"&A{row})'


def total(row: int) -> str:
    return f"=SUM(A{row}:F{row})"


def link(row: int) -> str:
    return f'=HYPERLINK("https://tickets.example/"&B{row}, "ticket")'


@mcp.tool()
def dues(rows: list[list[str]]) -> str:
    """Write the dues."""
    book = xlsxwriter.Workbook("dues.xlsx")
    sheet = book.add_worksheet()
    for number, row in enumerate(rows, 1):
        sheet.write_row(number, 0, row)
        sheet.write_formula(number, 7, rate(number))
        sheet.write_formula(number, 8, total(number))
        sheet.write_formula(number, 9, link(number))
    book.close()
    return "dues.xlsx"
