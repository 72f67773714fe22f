import datetime as dt

from jinja2 import Environment, StrictUndefined


def _long(d: dt.date) -> str:
    return f"{d.day} {d:%B %Y}"


class Engine:
    def __init__(self, country: str):
        self._env = Environment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self._env.filters["long"] = _long
        self._env.globals.update(country=country, today=dt.date.today)

    def render(self, source: str, values: dict) -> str:
        compiled = self._env.from_string(source)
        return compiled.render(values)
