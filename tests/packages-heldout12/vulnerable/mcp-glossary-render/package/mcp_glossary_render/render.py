from jinja2 import Environment, StrictUndefined, Template

LAYOUTS = {
    "table": "| source | {{ lang }} |\n| --- | --- |\n{% for term in terms %}| {{ term.source }} | {{ term.target }} |\n{% endfor %}",
    "list": "{% for term in terms %}- {{ term.source }}: {{ term.target }}\n{% endfor %}",
    "two-column": "{% for term in terms %}{{ '%-30s' % term.source }}{{ term.target }}\n{% endfor %}",
}


class Renderer:
    def __init__(self) -> None:
        self.env = Environment(undefined=StrictUndefined, trim_blocks=True, autoescape=False)
        self._compiled: dict[str, Template] = {}

    def _template(self, layout: str) -> Template:
        text = LAYOUTS.get(layout, layout)
        if text not in self._compiled:
            self._compiled[text] = self.env.from_string(text)
        return self._compiled[text]

    def render(self, layout: str, **values) -> str:
        return self._template(layout).render(**values)
