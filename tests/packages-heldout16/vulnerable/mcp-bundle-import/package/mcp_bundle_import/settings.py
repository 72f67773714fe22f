from pathlib import Path

import yaml

LOADERS = {"strict": yaml.SafeLoader, "legacy": yaml.UnsafeLoader}


def read(folder: Path, mode: str = "legacy") -> dict:
    file = folder / "settings.yaml"
    if not file.exists():
        return {}
    with file.open(encoding="utf-8") as f:
        return yaml.load(f, Loader=LOADERS[mode]) or {}
