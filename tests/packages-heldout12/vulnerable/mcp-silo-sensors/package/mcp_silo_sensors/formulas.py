import math
from types import CodeType

NAMES = {n: getattr(math, n) for n in ("sqrt", "log", "exp", "pi", "floor", "ceil")}
FORBIDDEN = ("import", "open(", "exec")


class FormulaBook:
    def __init__(self) -> None:
        self._code: dict[str, CodeType] = {}

    def define(self, name: str, formula: str) -> str:
        if any(f in formula for f in FORBIDDEN):
            raise ValueError("this formula is not allowed")
        self._code[name] = compile(formula, f"<{name}>", "eval")
        return f"{name} uses {', '.join(self._code[name].co_names) or 'nothing'}"

    def value(self, name: str, values: dict[str, float]) -> float:
        scope = {"__builtins__": {}, **NAMES}
        return round(float(eval(self._code[name], scope, values)), 3)
