from jinja2 import DictLoader, Environment, StrictUndefined, TemplateError

from .layouts import ALL


def money(value: float) -> str:
    return f"{value:,.2f}"


class Engine:
    def __init__(self) -> None:
        self.env = Environment(loader=DictLoader(ALL), undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self.env.filters["money"] = money

    def named(self, name: str, data: dict) -> str:
        return self.env.get_template(name).render(**data)

    def custom(self, layout: str, data: dict) -> str:
        try:
            return self.env.from_string(layout).render(**data)
        except TemplateError as err:
            return f"template error: {err.message}"
