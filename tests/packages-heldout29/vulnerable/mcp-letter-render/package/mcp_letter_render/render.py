from jinja2 import DictLoader, Environment, StrictUndefined, Template

from .settings import Settings

LETTERS = {
    "invoice": "Dear {{ name }},\n\nplease find invoice {{ number }} attached.\n\n{{ settings.company }}",
    "reminder": "Dear {{ name }},\n\ninvoice {{ number }} is still open.\n\n{{ settings.company }}",
}


class Renderer:
    def __init__(self, settings: Settings) -> None:
        self._env = Environment(loader=DictLoader(LETTERS), undefined=StrictUndefined, trim_blocks=True)
        self._env.globals["settings"] = settings

    def names(self) -> list[str]:
        return self._env.list_templates()

    def named(self, name: str, values: dict[str, str]) -> str:
        return self._finish(self._env.get_template(name), values)

    def preview(self, text: str, values: dict[str, str]) -> str:
        return self._finish(self._env.from_string(text), values)

    def _finish(self, template: Template, values: dict[str, str]) -> str:
        return template.render(**values).strip() + "\n"
