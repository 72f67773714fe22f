import os
from pathlib import Path

ROOT = Path(os.getenv("SCANS_DIR", "scans")).resolve()
TYPES = {".tif", ".tiff", ".png", ".jpg"}


def locate(page: str) -> Path:
    path = (ROOT / page).resolve(strict=True)
    if not path.is_relative_to(ROOT) or path.suffix.lower() not in TYPES:
        raise FileNotFoundError(page)
    return path
