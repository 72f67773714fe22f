from __future__ import annotations

from collections.abc import Iterator, Mapping

OPERATORS = {"eq": "=", "lt": "<", "gt": ">", "like": "LIKE"}


def literal(value: object) -> str:
    if isinstance(value, (int, float)):
        return repr(value)
    return "'" + str(value).replace("'", "''") + "'"


def clauses(filters: Mapping[str, object]) -> Iterator[str]:
    """Filters such as {'state': 'open', 'amount__gt': 3}."""
    for key, value in filters.items():
        column, _, op = key.partition("__")
        yield f"{column} {OPERATORS.get(op, '=')} {literal(value)}"


def condition(filters: Mapping[str, object]) -> str:
    return " AND ".join(clauses(filters)) or "1 = 1"
