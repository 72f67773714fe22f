import os
import uuid
from pathlib import Path

ROOT = Path(os.getenv("CLIP_DIR", "clips")).resolve()


def source(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or not p.is_file():
        raise ValueError(f"no video {name}")
    return p


def target(name: str, suffix: str) -> Path:
    return ROOT / f"{Path(name).stem}-{uuid.uuid4().hex[:6]}{suffix}"
