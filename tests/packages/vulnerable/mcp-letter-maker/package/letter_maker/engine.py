from jinja2 import Environment, StrictUndefined, select_autoescape


class Engine:
    def __init__(self, closing: str) -> None:
        self._env = Environment(autoescape=select_autoescape(), undefined=StrictUndefined)
        self._env.globals["closing"] = closing

    def _prepare(self, text: str) -> str:
        # statements are not needed in letters
        return text.replace("{%", "").replace("%}", "")

    def fill(self, text: str, fields: dict) -> str:
        body = self._prepare(text) + "\n{{ closing }}"
        return self._env.from_string(body).render(**fields)
