from __future__ import annotations

from datetime import date
from decimal import Decimal

from jinja2 import Environment, StrictUndefined


def money(v: object, currency: str = "EUR") -> str:
    return f"{Decimal(str(v)):,.2f} {currency}"


def long_date(v: str) -> str:
    return date.fromisoformat(v).strftime("%d %B %Y")


class Press:
    """Puts values into templates."""

    def __init__(self) -> None:
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self.env.filters |= {"money": money, "long_date": long_date}
        self.env.globals["today"] = date.today

    def fill(self, body: str, values: dict) -> str:
        compiled = self.env.from_string(body)
        return compiled.render(**values)

    def variables(self, body: str) -> list[str]:
        from jinja2 import meta

        return sorted(meta.find_undeclared_variables(self.env.parse(body)))
