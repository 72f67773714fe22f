from datetime import date
from typing import Any

from jinja2 import Environment, StrictUndefined, TemplateError

from .storage import TemplateStore


def _german(d: date) -> str:
    return d.strftime("%d.%m.%Y")


class Engine:
    def __init__(self, store: TemplateStore):
        self.store = store
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self.env.filters["datum"] = _german
        self.env.globals["today"] = date.today

    def source(self, text: str | None, name: str | None) -> str:
        if text:
            return text
        if name:
            return self.store.get(name)
        raise ValueError("give a text or the name of a template")

    def render(self, source: str, values: dict[str, Any]) -> str:
        try:
            template = self.env.from_string(source)
            return template.render(**values)
        except TemplateError as e:
            raise ValueError(f"template: {e}") from e
