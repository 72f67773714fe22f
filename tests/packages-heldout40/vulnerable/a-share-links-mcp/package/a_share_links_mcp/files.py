import os
from pathlib import Path

ROOT = Path(os.environ.get("SHARE_DIR", "shared")).resolve()


def names() -> list[str]:
    return sorted(p.name for p in ROOT.iterdir() if p.is_file())


def locate(name: str) -> Path:
    if name not in names():
        raise FileNotFoundError(name)
    return ROOT / name
