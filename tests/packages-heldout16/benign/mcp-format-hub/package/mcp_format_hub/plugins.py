from __future__ import annotations

import json
import os
import textwrap
from importlib.metadata import entry_points
from pathlib import Path
from typing import Callable

Formatter = Callable[[str], str]
GROUP = "mcp_format_hub.formatters"
SETTINGS = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config")) / "mcp-format-hub" / "settings.json"

BUILTIN: dict[str, Formatter] = {
    "json": lambda s: json.dumps(json.loads(s), indent=2, ensure_ascii=False),
    "wrap": lambda s: textwrap.fill(s, 80),
    "dedent": textwrap.dedent,
}


def _enabled() -> set[str]:
    try:
        return set(json.loads(SETTINGS.read_text()).get("plugins", []))
    except (OSError, ValueError):
        return set()


def load() -> dict[str, Formatter]:
    found = dict(BUILTIN)
    wanted = _enabled()
    for ep in entry_points(group=GROUP):
        if ep.name in wanted and ep.name not in found:
            found[ep.name] = ep.load()
    return found
