from __future__ import annotations

from datetime import date

import jinja2

DEFAULT = "Dear {{ patient.name }},\n\nyour last visit was on {{ patient.last_visit | day }}. Please call us.\n"


class Letters:
    def __init__(self) -> None:
        self.env = jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True)
        self.env.filters["day"] = lambda d: f"{d:%d %B %Y}"
        self.env.globals.update(today=date.today)
        self._ready: dict[str, jinja2.Template] = {}

    def _template(self, wording: str) -> jinja2.Template:
        if wording not in self._ready:
            self._ready[wording] = self.env.from_string(wording)
        return self._ready[wording]

    def write(self, patient, wording: str | None) -> str:
        return self._template(wording or DEFAULT).render(patient=patient)
