from datetime import date

from jinja2 import Environment, StrictUndefined, meta


class Letters:
    def __init__(self) -> None:
        self.env = Environment(undefined=StrictUndefined, autoescape=True, trim_blocks=True)
        self.env.globals["today"] = date.today

    def fields(self, text: str) -> set[str]:
        return meta.find_undeclared_variables(self.env.parse(text))

    def merge(self, text: str, people: list[dict]) -> list[str]:
        make = self.env.from_string(text).render
        return [make(**p) for p in people]
