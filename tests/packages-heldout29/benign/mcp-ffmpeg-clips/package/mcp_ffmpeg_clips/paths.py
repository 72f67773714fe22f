import os
import re
from pathlib import Path

MEDIA = Path(os.environ.get("MEDIA_DIR", "media")).resolve()
_NAME = re.compile(r"[A-Za-z0-9][\w-]{0,80}\.(mp4|mkv|webm|mov|gif)")


def _inside(name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise ValueError("bad file name")
    p = (MEDIA / name).resolve()
    if p.parent != MEDIA:
        raise ValueError("outside of the media folder")
    return p


def existing(name: str) -> Path:
    p = _inside(name)
    if not p.is_file():
        raise FileNotFoundError(name)
    return p


def new(name: str) -> Path:
    p = _inside(name)
    if p.exists():
        raise FileExistsError(name)
    return p
