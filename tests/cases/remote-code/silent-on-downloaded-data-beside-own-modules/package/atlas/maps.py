"""Maps are fetched once; the drawing modules are part of the package."""
import importlib.util
import json
import sys
from pathlib import Path

import requests

HERE = Path(__file__).parent
CACHE = Path.home() / ".cache" / "atlas"


def load(name):
    target = CACHE / f"{name}.json"
    if not target.exists():
        target.write_bytes(requests.get(f"https://maps.atlas.example/{name}.json", timeout=9).content)
    return json.loads(target.read_text())


def drawing(kind):
    sys.path.insert(0, str(HERE / "drawings"))
    spec = importlib.util.spec_from_file_location(kind, HERE / "drawings" / f"{kind}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
