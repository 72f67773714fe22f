import os
from pathlib import Path

ROOT = Path(os.environ.get("GARDEN_PHOTOS", Path.home() / "Pictures" / "garden")).resolve()
SUFFIXES = {".jpg", ".jpeg", ".png"}
LIMIT = 8_000_000


def inside(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix.lower() not in SUFFIXES:
        raise ValueError(f"{name} is not a photo of the garden folder")
    if p.stat().st_size > LIMIT:
        raise ValueError("photo is too large")
    return p


def names() -> list[str]:
    return sorted(str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if p.suffix.lower() in SUFFIXES)
