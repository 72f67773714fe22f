UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_PLAIN = set("0123456789+-*/(). smhdw")


def evaluate(formula: str) -> int:
    text = "".join(c for c in formula.split("#")[0] if c in _PLAIN)
    if not text.strip():
        raise ValueError("empty formula")
    return int(eval(formula, {"__builtins__": {}}, dict(UNITS)))
