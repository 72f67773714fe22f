import re

_CELL = re.compile(r"\b([A-Z]{1,2}\d{1,4})\b")
_RANGE = re.compile(r"\b([A-Z])(\d+):\1(\d+)\b")
FUNCTIONS = {"SUM": lambda *v: sum(v), "MIN": min, "MAX": max, "ROUND": round, "ABS": abs}


def translate(formula: str) -> str:
    """Spreadsheet syntax to Python syntax."""
    text = _RANGE.sub(lambda m: ",".join(f"{m[1]}{n}" for n in range(int(m[2]), int(m[3]) + 1)), formula)
    return _CELL.sub(r"cell('\1')", text).replace("^", "**").replace("<>", "!=")


class Formula:
    def __init__(self, text: str):
        self.code = compile(translate(text), "<cell>", "eval")

    def value(self, lookup):
        scope = {"__builtins__": {}, "cell": lookup, **FUNCTIONS}
        return eval(self.code, scope)
