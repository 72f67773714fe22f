"""Plugins are kept beside the settings."""
import importlib.util
from pathlib import Path

from .hub import fetch

FOLDER = Path.home() / ".local/share/kit"


def plugin(name):
    spec = importlib.util.spec_from_file_location(f"kit_{name}", str(fetch(FOLDER, name)))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
