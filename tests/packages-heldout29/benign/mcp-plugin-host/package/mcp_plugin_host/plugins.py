import json
from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

SETTINGS = Path.home() / ".config" / "mcp-plugin-host" / "allowed.json"
BUILT_IN: dict[str, Callable[[str], str]] = {"upper": str.upper, "title": str.title, "strip": str.strip}


def _allowed() -> set[str]:
    try:
        return set(json.loads(SETTINGS.read_text()))
    except (OSError, ValueError):
        return set()


class Registry:
    def __init__(self, group: str) -> None:
        allowed = _allowed()
        self._points: dict[str, EntryPoint] = {
            e.name: e for e in entry_points(group=group) if e.dist is not None and e.dist.name in allowed
        }

    def names(self) -> set[str]:
        return set(BUILT_IN) | set(self._points)

    def get(self, name: str) -> Callable[[str], str]:
        if name in BUILT_IN:
            return BUILT_IN[name]
        if name not in self._points:
            raise ValueError(f"no plug-in {name}")
        return self._points[name].load()
