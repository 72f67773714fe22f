from dataclasses import dataclass, field
from datetime import date

from jinja2 import Environment, StrictUndefined


def money(value: float, currency: str = "EUR") -> str:
    return f"{value:,.2f} {currency}"


@dataclass
class Mail:
    subject: str
    body: str


@dataclass
class Engine:
    env: Environment = field(default_factory=lambda: Environment(undefined=StrictUndefined, trim_blocks=True))

    def __post_init__(self) -> None:
        self.env.filters["money"] = money
        self.env.globals["today"] = date.today

    def merge(self, subject: str, body: str, fields: dict) -> Mail:
        return Mail(*(self.env.from_string(part).render(**fields) for part in (subject, body)))
