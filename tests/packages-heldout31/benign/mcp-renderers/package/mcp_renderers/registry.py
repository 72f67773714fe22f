import logging
from collections.abc import Callable
from importlib.metadata import entry_points

from .config import enabled

log = logging.getLogger(__name__)
Renderer = Callable[[str], str]


def plain(text: str) -> str:
    return "\n".join(l.rstrip() for l in text.splitlines())


class Registry:
    def __init__(self):
        self._found: dict[str, Renderer] = {"plain": plain}

    def load(self) -> "Registry":
        wanted = enabled()
        for ep in entry_points(group="mcp_renderers"):
            if ep.name not in wanted:
                continue
            try:
                self._found[ep.name] = ep.load()
            except Exception:
                log.exception("renderer %s could not be loaded", ep.name)
        return self

    def __getitem__(self, name: str) -> Renderer:
        try:
            return self._found[name]
        except KeyError:
            raise ValueError(f"no renderer {name}") from None

    def names(self) -> list[str]:
        return sorted(self._found)
