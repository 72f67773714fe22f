from datetime import date

from jinja2 import Environment, StrictUndefined

_env = Environment(undefined=StrictUndefined, trim_blocks=True)
_env.globals["today"] = date.today
_env.filters["money"] = lambda v: f"{v:,.2f}"


class Report:
    def __init__(self, layout: str):
        self.template = _env.from_string(layout)

    def render(self, **data) -> str:
        return self.template.render(**data)
