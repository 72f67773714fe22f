import os
from pathlib import Path

ROOT = Path(os.getenv("MATCH_FOLDER", "recordings")).resolve()
KINDS = {".mp4", ".mkv"}


def listing() -> list[str]:
    return sorted(p.name for p in ROOT.iterdir() if p.suffix in KINDS and p.is_file() and not p.is_symlink())


def find(name: str) -> Path:
    if name not in listing():
        raise ValueError(f"no recording {name}")
    return ROOT / name


def clip_path(source: Path, start: int) -> Path:
    folder = ROOT / "clips"
    folder.mkdir(exist_ok=True)
    return folder / f"{source.stem}-{start}{source.suffix}"
