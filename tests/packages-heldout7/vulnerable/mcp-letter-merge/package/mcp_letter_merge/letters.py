from datetime import date
from functools import lru_cache

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, meta


class LetterError(ValueError):
    pass


class LetterPress:
    def __init__(self, sender: str) -> None:
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True)
        self.env.globals.update(sender=sender, today=date.today)
        self.env.filters["title"] = str.title

    @lru_cache(maxsize=32)
    def _compiled(self, body: str):
        return self.env.from_string(body)

    def names(self, body: str) -> set[str]:
        try:
            return meta.find_undeclared_variables(self.env.parse(body))
        except TemplateSyntaxError as e:
            raise LetterError(str(e)) from None

    def letter(self, body: str, person: dict) -> str:
        fields = {k.lower(): (v or "").strip() for k, v in person.items()}
        return self._compiled(body).render(**fields)
