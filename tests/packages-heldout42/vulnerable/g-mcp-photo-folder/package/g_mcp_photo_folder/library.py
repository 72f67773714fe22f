import os
from pathlib import Path

ROOT = os.path.realpath(os.environ.get("PHOTO_ROOT", os.path.expanduser("~/Pictures")))
TYPES = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".webp": "webp"}


def locate(name: str) -> str:
    full = os.path.normpath(os.path.join(ROOT, name))
    if not full.startswith(ROOT):
        raise ValueError("outside of the photo folder")
    return full


def album(name: str) -> list[str]:
    folder = Path(ROOT) / name
    return sorted(p.name for p in folder.iterdir() if p.suffix.lower() in TYPES)


def load(name: str) -> tuple[bytes, str]:
    full = locate(name)
    with open(full, "rb") as f:
        return f.read(), TYPES.get(os.path.splitext(full)[1].lower(), "octet-stream")
