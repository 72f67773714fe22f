import re

_START = re.compile(r"^\s*(--[^\n]*\n\s*)*(select|with)\b", re.IGNORECASE)


def is_select(sql: str) -> bool:
    """Comments before the statement are fine."""
    return bool(_START.match(sql))
