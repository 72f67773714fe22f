from datetime import date

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape


class Engine:
    def __init__(self, folder: str):
        self.env = Environment(
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            autoescape=select_autoescape(["html"]),
            trim_blocks=True,
        )
        self.env.globals.update(today=date.today)
        self.env.filters["money"] = lambda v: f"{float(v):,.2f} €"

    def names(self) -> list[str]:
        return self.env.list_templates(extensions=["txt", "html", "j2"])

    def file(self, name: str, values: dict) -> str:
        return self.env.get_template(name).render(**values)

    def inline(self, text: str, values: dict) -> str:
        return self.env.from_string(text).render(**values)
