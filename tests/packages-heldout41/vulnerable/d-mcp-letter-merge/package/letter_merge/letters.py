from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .config import Config


class Letters:
    def __init__(self) -> None:
        self.config = Config()
        self.env = Environment(loader=FileSystemLoader(self.config.folder), undefined=StrictUndefined, trim_blocks=True)
        self.env.globals["config"] = self.config

    def names(self) -> list[str]:
        return self.env.list_templates(extensions=["txt"])

    def _line(self, text: str, **values) -> str:
        return self.env.overlay(autoescape=False).from_string(text).render(values)

    def merge(self, letter: str, name: str, greeting: str) -> str:
        body = self.env.get_template(letter)
        return body.render(name=name, greeting=self._line(greeting, name=name), sender=self.config.sender)
