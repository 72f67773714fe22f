from datetime import date

from jinja2 import Environment, StrictUndefined

MASTER = "{body}\n\n{{{{ closing }}}}\n{{{{ sender }}}}"


class Renderer:
    def __init__(self, **defaults: str) -> None:
        self._env = Environment(undefined=StrictUndefined, trim_blocks=True)
        self._env.filters["longdate"] = lambda d: f"{d:%d %B %Y}"
        self._defaults = {"closing": "Kind regards", "sender": "", **defaults}

    def _full(self, body: str) -> str:
        return MASTER.format(body=body)

    def letter(self, body: str, values: dict) -> str:
        t = self._env.from_string(self._full(body))
        return t.render(**{**self._defaults, "today": date.today(), **values})
