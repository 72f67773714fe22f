from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jinja2 import Environment, StrictUndefined

_env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_env.filters["money"] = lambda v: f"{v:,.2f}"


@dataclass
class Period:
    start: date
    end: date

    def __str__(self) -> str:
        return f"{self.start:%d %b} to {self.end:%d %b %Y}"


def _checked(text: str) -> str:
    if "__" in text:
        raise ValueError("layout has forbidden characters")
    return text


class Layout:
    def __init__(self, text: str) -> None:
        self._template = _env.from_string(_checked(text))

    def fill(self, rows: list[dict], period: Period) -> str:
        return self._template.render(rows=rows, period=period, total=sum(r.get("amount", 0) for r in rows))


def title(pattern: str, period: Period) -> str:
    return pattern.format(period=period, today=date.today())
