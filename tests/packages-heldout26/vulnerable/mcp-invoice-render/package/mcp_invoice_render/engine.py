from jinja2 import Environment, StrictUndefined


def _money(value: float) -> str:
    return f"{value:,.2f} EUR"


class Engine:
    def __init__(self):
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True)
        self.env.filters["money"] = _money

    def render(self, text: str, **values) -> str:
        return self.env.from_string(text).render(**values)
