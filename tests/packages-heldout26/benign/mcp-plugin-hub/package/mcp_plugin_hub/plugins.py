import os
import re
import tomllib
from collections.abc import Callable
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

GROUP = "mcp_plugin_hub.text"
SETTINGS = Path(os.environ.get("PLUGIN_HUB_SETTINGS", Path.home() / ".config" / "plugin-hub.toml"))


def _enabled() -> dict[str, str]:
    """Plugin name and the distribution it must come from."""
    try:
        table = tomllib.loads(SETTINGS.read_text()).get("plugins", {})
    except FileNotFoundError:
        return {}
    return {k: v for k, v in table.items() if re.fullmatch(r"[a-z_]{1,30}", k)}


def _trusted(ep: EntryPoint, wanted: dict[str, str]) -> bool:
    return ep.dist is not None and wanted.get(ep.name) == ep.dist.metadata["Name"]


@cache
def plugins() -> dict[str, Callable[[str], str]]:
    found: dict[str, Callable[[str], str]] = {"upper": str.upper, "title": str.title}
    wanted = _enabled()
    for ep in entry_points(group=GROUP):
        if _trusted(ep, wanted) and ep.name not in found:
            fn = ep.load()
            if callable(fn):
                found[ep.name] = fn
    return found
