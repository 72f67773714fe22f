import logging
import os
from importlib.metadata import EntryPoint, entry_points
from typing import Callable

GROUP = "mcp_text_plugins.transforms"
OWN = "mcp-text-plugins"
log = logging.getLogger(__name__)

Transform = Callable[[str], str]


class Registry:
    def __init__(self, allow: set[str] | None = None):
        if allow is None:
            allow = {n.strip() for n in os.environ.get("TEXT_PLUGINS_ALLOW", "").split(",") if n.strip()}
        self.allow = allow | {OWN}
        self.table: dict[str, Transform] = {}
        self.origin: dict[str, str] = {}

    def _accept(self, ep: EntryPoint) -> bool:
        name = ep.dist.name if ep.dist else ""
        if name in self.allow:
            return True
        log.warning("plug-in %s of %s is not in TEXT_PLUGINS_ALLOW", ep.name, name or "unknown")
        return False

    def load(self) -> "Registry":
        for ep in entry_points(group=GROUP):
            if not self._accept(ep):
                continue
            try:
                offered = ep.load()
            except ImportError as e:
                log.warning("plug-in %s: %s", ep.name, e)
                continue
            for key, fn in offered.items():
                if callable(fn) and key not in self.table:
                    self.table[key] = fn
                    self.origin[key] = ep.dist.name
        return self

    def apply(self, name: str, text: str) -> str:
        try:
            fn = self.table[name]
        except KeyError:
            raise ValueError(f"no transformation {name}") from None
        return str(fn(text))
