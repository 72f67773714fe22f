from __future__ import annotations

from datetime import date

from jinja2 import BaseLoader, Environment, TemplateNotFound

from .store import NoteStore

PAGE = "<!doctype html>\n<title>%s</title>\n<main>%s</main>\n"


class NoteLoader(BaseLoader):
    """Lets notes include each other."""

    def __init__(self, store: NoteStore) -> None:
        self._store = store

    def get_source(self, environment: Environment, template: str):
        text = self._store.get(template)
        if text is None:
            raise TemplateNotFound(template)
        return text, None, lambda: self._store.get(template) == text


class Renderer:
    def __init__(self, store: NoteStore) -> None:
        self._env = Environment(loader=NoteLoader(store), trim_blocks=True, lstrip_blocks=True)
        self._env.filters["short"] = lambda s, n=80: s if len(s) <= n else s[: n - 1] + "…"
        self._env.globals.update(today=date.today, count=lambda: len(store.names()))

    def render(self, name: str, form: str, values: dict[str, str]) -> str:
        text = self._env.get_template(name).render(values)
        if form == "html":
            body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
            return PAGE % (name, body)
        return text
