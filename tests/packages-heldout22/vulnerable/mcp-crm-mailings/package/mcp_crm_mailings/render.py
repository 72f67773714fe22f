from datetime import date

from jinja2 import Environment, StrictUndefined

from .settings import settings


def _german(d: date) -> str:
    return d.strftime("%d.%m.%Y")


class Renderer:
    def __init__(self) -> None:
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self.env.filters["german"] = _german
        self.env.globals.update(today=date.today(), settings=settings)

    def mail(self, subject: str, body: str, contact: dict) -> tuple[str, str]:
        parts = (self._one(t, contact) for t in (subject, body))
        return tuple(parts)

    def _one(self, text: str, contact: dict) -> str:
        return self.env.from_string(text).render(contact=contact)
