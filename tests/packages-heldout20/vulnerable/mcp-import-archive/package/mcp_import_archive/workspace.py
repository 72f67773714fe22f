import os
import re
import shutil
from pathlib import Path

from .formats import reader

ROOT = Path(os.environ.get("WORKSPACE", "~/workspace")).expanduser()
_NAME = re.compile(r"^[a-z][a-z0-9_-]{0,40}$")


def folder(project: str) -> Path:
    if not _NAME.match(project):
        raise ValueError("project name is not valid")
    return ROOT / project


def unpack(archive: Path, project: str) -> int:
    base = folder(project)
    n = 0
    for name, data in reader(archive).entries():
        dst = base.joinpath(*name.split("/")[1:] or [name])
        dst.parent.mkdir(parents=True, exist_ok=True)
        dst.write_bytes(data)
        n += 1
    return n


def projects() -> list[str]:
    return sorted(p.name for p in ROOT.iterdir() if p.is_dir()) if ROOT.exists() else []


def remove(project: str) -> None:
    shutil.rmtree(folder(project))
