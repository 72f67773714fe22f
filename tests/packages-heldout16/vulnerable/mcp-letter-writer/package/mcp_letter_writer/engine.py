from __future__ import annotations

import datetime as dt
from typing import Any

from jinja2 import Environment, StrictUndefined


class Engine:
    def __init__(self) -> None:
        self._env = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
        self._env.filters["longdate"] = lambda d: f"{d:%d %B %Y}"
        self._env.globals["today"] = dt.date.today

    def compile(self, text: str):
        return self._env.from_string(text)


class Letter:
    def __init__(self, engine: Engine, subject: str, text: str) -> None:
        self.subject = engine.compile(subject)
        self.text = engine.compile(text)

    def for_(self, contact: dict[str, Any]) -> str:
        return f"Subject: {self.subject.render(contact)}\n\n{self.text.render(contact)}"
