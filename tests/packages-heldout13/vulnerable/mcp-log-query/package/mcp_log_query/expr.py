from __future__ import annotations

import operator
from collections import ChainMap
from types import CodeType

_HELPERS = {"len": len, "lower": str.lower, "has": operator.contains, "__builtins__": {}}


class ExpressionError(ValueError):
    pass


class _Row(dict):
    """Missing fields are None, so that expressions stay short."""

    def __missing__(self, key: str) -> None:
        return None


class Expression:
    MAX = 300

    def __init__(self, text: str) -> None:
        if len(text) > self.MAX:
            raise ExpressionError("expression is too long")
        self._code = self._compile(text)

    @staticmethod
    def _compile(text: str) -> CodeType:
        try:
            return compile(text.strip(), "<where>", "eval")
        except SyntaxError as exc:
            raise ExpressionError(f"cannot read the expression: {exc.msg}") from exc

    def holds(self, row: dict) -> bool:
        scope = ChainMap(_Row(row))
        try:
            return bool(eval(self._code, _HELPERS, scope))
        except TypeError:
            return False
