from datetime import date

from jinja2 import Environment, StrictUndefined


def _money(value: str) -> str:
    return f"{float(value):,.2f}"


class Renderer:
    def __init__(self):
        self.env = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True)
        self.env.filters["money"] = _money
        self.env.globals["today"] = lambda: date.today().isoformat()

    def one(self, source: str, person: dict) -> str:
        return self.env.from_string(source).render(person)
