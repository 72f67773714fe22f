import os
from pathlib import Path

ROOT = Path(os.environ.get("MEDIA_DIR", "media")).resolve()
KINDS = {".mp4", ".mkv", ".mov", ".webm", ".mp3", ".wav", ".flac", ".ogg"}


def source(name: str) -> Path:
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT):
        raise ValueError("outside of the media folder")
    if p.suffix.lower() not in KINDS:
        raise ValueError("unknown type of file")
    if not p.is_file():
        raise FileNotFoundError(name)
    return p


def target(base: Path, tag: str, suffix: str) -> Path:
    out = ROOT / "out"
    out.mkdir(parents=True, exist_ok=True)
    p = out / f"{base.stem}-{tag}{suffix}"
    n = 1
    while p.exists():
        n += 1
        p = out / f"{base.stem}-{tag}-{n}{suffix}"
    return p
