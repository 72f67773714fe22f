import datetime
from functools import lru_cache

from jinja2 import Environment, StrictUndefined, Template

from .layouts import LAYOUTS


def _long_date(d: datetime.date) -> str:
    return f"{d.day} {d:%B %Y}"


class Writer:
    def __init__(self):
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self.env.filters["long_date"] = _long_date
        self.env.globals["today"] = datetime.date.today
        self._compiled = lru_cache(64)(self._compile)

    def _compile(self, source: str) -> Template:
        return self.env.from_string(source)

    def write(self, layout: str, values: dict[str, str]) -> str:
        source = LAYOUTS.get(layout, layout)
        return self._compiled(source).render(values)
