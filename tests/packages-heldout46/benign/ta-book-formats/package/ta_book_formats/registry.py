import logging
import os
from importlib.metadata import entry_points

from .builtin import BUILTIN

log = logging.getLogger(__name__)


class Registry:
    def __init__(self, styles: dict):
        self._styles = styles

    @classmethod
    def load(cls) -> "Registry":
        styles = dict(BUILTIN)
        wanted = {n.strip() for n in os.getenv("BOOK_FORMATS", "").split(",") if n.strip()}
        for ep in entry_points(group="ta_book_formats"):
            if ep.name not in wanted or ep.name in styles:
                continue
            try:
                styles[ep.name] = ep.load()
            except ImportError as e:
                log.warning("format %s is not available: %s", ep.name, e)
        return cls(styles)

    def names(self) -> list[str]:
        return sorted(self._styles)

    def get(self, name: str):
        if name not in self._styles:
            raise ValueError(f"no style {name}")
        return self._styles[name]
