from functools import lru_cache

from jinja2 import Environment, StrictUndefined, meta

from .settings import Settings


class Engine:
    def __init__(self, settings: Settings):
        self.env = Environment(undefined=StrictUndefined, autoescape=False)
        self.env.globals["site"] = settings
        self.env.filters["money"] = lambda v: f"{float(v):,.2f}"
        self._compile = lru_cache(maxsize=64)(self._make)

    def _make(self, text: str):
        return self.env.from_string(text)

    def variables(self, text: str) -> list[str]:
        return sorted(meta.find_undeclared_variables(self.env.parse(text)) - set(self.env.globals))

    def fill(self, text: str, rows: list[dict]) -> list[str]:
        t = self._compile(text)
        return [t.render(row) for row in rows[:500]]
