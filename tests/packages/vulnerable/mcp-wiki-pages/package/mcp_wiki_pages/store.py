import os
from urllib.parse import unquote

from .settings import Settings


class Forbidden(ValueError):
    """The page is not part of the wiki."""


class PageStore:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.root = str(settings.root)

    def _guard(self, name: str) -> str:
        full = os.path.normpath(os.path.join(self.root, name))
        if not full.startswith(self.root):
            raise Forbidden(name)
        return full

    def read(self, name: str) -> str:
        self._guard(name)
        # editors send links as they stand in the page, so names may be escaped
        full = os.path.join(self.root, unquote(name)) + self.settings.suffix
        with open(full, encoding="utf-8") as fh:
            return fh.read(self.settings.max_bytes)

    def write(self, name: str, text: str) -> int:
        full = self._guard(name + self.settings.suffix)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as fh:
            return fh.write(text)

    def names(self, section: str = "") -> list[str]:
        top = os.path.realpath(os.path.join(self.root, section))
        if os.path.commonpath([top, self.root]) != self.root:
            raise Forbidden(section)
        found = []
        for folder, _, files in os.walk(top):
            for f in files:
                if f.endswith(self.settings.suffix):
                    found.append(os.path.relpath(os.path.join(folder, f), self.root))
        return sorted(found)
