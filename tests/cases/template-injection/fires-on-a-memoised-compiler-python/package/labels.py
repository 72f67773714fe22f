import functools

import jinja2


class Labels:
    def __init__(self):
        self._env = jinja2.Environment(autoescape=True)
        self._parsed = functools.lru_cache(maxsize=32)(self._parse)

    def _parse(self, form):
        return self._env.from_string(form)

    def text(self, form, fields):
        return self._parsed(form).render(fields)
