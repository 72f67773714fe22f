from typing import Any

from jinja2 import DictLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

MAX_OUT = 200_000


class Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(["**", "*"])

    def call_binop(self, context, operator: str, left: Any, right: Any):
        if operator == "**":
            raise TemplateError("powers are not available")
        if operator == "*" and (not isinstance(left, (int, float)) or not isinstance(right, (int, float))):
            raise TemplateError("only numbers can be multiplied")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return not attr.startswith("_") and super().is_safe_attribute(obj, attr, value)


def environment() -> Sandbox:
    env = Sandbox(loader=DictLoader({}), undefined=StrictUndefined, autoescape=True)
    for name in ("lipsum", "cycler", "joiner", "namespace", "range"):
        env.globals.pop(name, None)
    return env


def render(text: str, values: dict) -> str:
    parts, size = [], 0
    for piece in environment().from_string(text).generate(values):
        size += len(piece)
        if size > MAX_OUT:
            raise TemplateError("the result is too long")
        parts.append(piece)
    return "".join(parts)
