import json
from pathlib import Path

from jinja2 import Environment, StrictUndefined

STORE = Path.home() / ".letter-templates.json"


class Registry:
    def __init__(self) -> None:
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True)
        self.env.filters["money"] = lambda v: f"{v:,.2f}"
        self._all: dict[str, str] = json.loads(STORE.read_text()) if STORE.exists() else {}

    def put(self, name: str, source: str) -> None:
        self.env.parse(source)
        self._all[name] = source
        STORE.write_text(json.dumps(self._all))

    def render(self, name: str, fields: dict) -> str:
        source = self._all.get(name)
        if source is None:
            raise KeyError(name)
        return self.env.from_string(source).render(**fields)
