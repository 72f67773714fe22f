import os
from pathlib import Path

ROOT = Path(os.environ.get("CLIP_FOLDER", "~/Videos")).expanduser().resolve()
READ = {".mp4", ".mkv", ".webm", ".mov"}


def source(name: str) -> str:
    p = (ROOT / name).resolve(strict=True)
    if not p.is_relative_to(ROOT) or p.suffix.lower() not in READ:
        raise ValueError("not a video of the folder")
    return f"file:{p}"


def target(name: str, suffix: str) -> str:
    p = (ROOT / Path(name).name).with_suffix(suffix)
    if p.exists():
        raise ValueError(f"{p.name} exists already")
    return f"file:{p}"
