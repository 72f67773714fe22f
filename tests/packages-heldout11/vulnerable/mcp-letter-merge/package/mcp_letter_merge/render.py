from functools import lru_cache

from jinja2 import Environment, StrictUndefined

_env = Environment(autoescape=True, undefined=StrictUndefined)


@lru_cache(maxsize=32)
def _compiled(body: str):
    return _env.from_string(body)


class Letters:
    def __init__(self, **common: str):
        self.common = common

    def one(self, body: str, **values: str) -> str:
        return _compiled(body).render(**self.common, **values)
