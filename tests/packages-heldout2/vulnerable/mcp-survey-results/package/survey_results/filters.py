OPERATORS = {"is": "=", "not": "<>", "above": ">", "below": "<"}


def where(field: str, op: str, value: str) -> str:
    """WHERE clause of one filter."""
    if not field.isidentifier():
        raise ValueError("not a field")
    text = value if value.replace(".", "").isdigit() else "'{}'".format(value.strip("'"))
    return f"WHERE {field} {OPERATORS[op]} {text}"
