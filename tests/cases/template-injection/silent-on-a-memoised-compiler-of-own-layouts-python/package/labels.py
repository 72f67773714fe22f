import functools

import jinja2

FORMS = {"parcel": "To {{ name }}, {{ street }}", "letter": "{{ name }}"}


class Labels:
    def __init__(self):
        self._env = jinja2.Environment(autoescape=True)
        self._parsed = functools.lru_cache(maxsize=32)(self._parse)

    def _parse(self, form):
        return self._env.from_string(FORMS[form])

    def text(self, form, fields):
        return self._parsed(form).render(fields)
