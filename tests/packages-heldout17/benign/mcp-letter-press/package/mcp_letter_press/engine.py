from importlib.resources import files

from jinja2 import BaseLoader, DictLoader, Environment, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment, SecurityError

__all__ = ["SecurityError", "names", "preview", "render"]

LETTERS = {
    "reminder.html": "<p>Dear {{ name }},</p><p>invoice {{ number }} of {{ amount|money }} was due on {{ due }}.</p>",
    "welcome.html": "<p>Hello {{ name }},</p><p>welcome to {{ club }}. Your first meeting is on {{ date }}.</p>",
    "label.txt": "{{ name }}\n{{ street }}\n{{ postcode }} {{ city|upper }}\n",
}


def money(value: float) -> str:
    return f"{value:,.2f}"


_own = Environment(loader=DictLoader(LETTERS), autoescape=select_autoescape(("html",)), undefined=StrictUndefined)
_own.filters["money"] = money


class PlainData(ImmutableSandboxedEnvironment):
    """For template text that arrives as a parameter: no attributes, no calls, no loops over long ranges."""

    intercepted_binops = frozenset({"**", "*", "%"})

    def is_safe_attribute(self, obj, attr, value):
        return False

    def is_safe_callable(self, obj):
        return False

    def call_binop(self, context, operator, left, right):
        raise SecurityError(f"{operator} is not available in previews")


_guest = PlainData(loader=BaseLoader(), autoescape=True, undefined=StrictUndefined)
_guest.globals.clear()
_guest.filters = {k: _guest.filters[k] for k in ("upper", "lower", "title", "trim", "default", "length", "escape", "e")}
_guest.filters["money"] = money


def names() -> list[str]:
    return sorted(LETTERS)


def render(name: str, values: dict) -> str:
    if name not in LETTERS:
        raise ValueError(f"no letter {name!r}")
    return _own.get_template(name).render(values)


def preview(source: str, values: dict) -> str:
    if len(source) > 4_000:
        raise ValueError("the template is too long")
    return _guest.from_string(source).render(values)
