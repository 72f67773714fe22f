import re

DOCS = {
    "SUM": "adds numbers",
    "VLOOKUP": "finds a value in the first column of a range",
    "IFERROR": "a value to use in place of an error",
    "INDEX": "the cell at a row and a column",
}


def names_in(formula: str) -> list[str]:
    return re.findall(r"([A-Z][A-Z0-9.]*)\(", formula.upper())
