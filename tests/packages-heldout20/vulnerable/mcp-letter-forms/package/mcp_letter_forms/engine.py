from collections.abc import Callable
from datetime import date

import jinja2

from .store import Forms


class FormLoader(jinja2.BaseLoader):
    def __init__(self, forms: Forms):
        self.forms = forms

    def get_source(self, environment, template):
        text = self.forms.get(template)
        if text is None:
            raise jinja2.TemplateNotFound(template)
        return text, template, lambda: False


class Engine:
    def __init__(self, forms: Forms):
        self.env = jinja2.Environment(loader=FormLoader(forms), undefined=jinja2.StrictUndefined, trim_blocks=True)
        self.env.globals.update(today=date.today, forms=forms)
        self.env.filters["money"] = lambda v: f"{float(v):,.2f}"

    def fill(self, name: str) -> Callable[..., str]:
        return self.env.get_template(name).render
