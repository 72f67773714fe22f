import datetime as dt
import re
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,30}")

DEFAULTS = {
    "thanks": "Dear {{ name }},\n\nthank you for your order of {{ today }}.\n",
    "reminder": "Dear {{ name }},\n\nplease remember our invoice.\n",
}


class Letters:
    def __init__(self) -> None:
        self._env = Environment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self._env.filters["upper_first"] = lambda s: s[:1].upper() + s[1:]
        self._saved: dict[str, Template] = {}
        for name, text in DEFAULTS.items():
            self.register(name, text)

    def register(self, name: str, text: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError("bad template name")
        self._saved[name] = self._env.from_string(text)
        return f"{len(self._saved)} templates"

    def fill(self, name: str, values: dict[str, Any]) -> str:
        return self._saved[name].render(today=dt.date.today().isoformat(), **values)
