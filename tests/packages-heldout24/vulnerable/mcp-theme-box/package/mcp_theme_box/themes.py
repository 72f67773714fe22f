import json
import re
import shutil
from pathlib import Path

from .archives import open_archive

ROOT = Path("themes")
INBOX = Path("downloads")
NAME = re.compile(r"^[a-z][a-z0-9-]{1,40}$")


def folder(name: str) -> Path:
    if not NAME.match(name):
        raise ValueError("names are lower case letters, digits and dashes")
    return ROOT / name


def install(archive: str, name: str) -> dict:
    source = INBOX / Path(archive).name
    target = folder(name)
    if target.exists():
        raise ValueError(f"{name} is already installed")
    target.mkdir(parents=True)
    try:
        count = open_archive(source).unpack(target)
    except Exception:
        shutil.rmtree(target, ignore_errors=True)
        raise
    return {"name": name, "files": count, **describe(target)}


def describe(target: Path) -> dict:
    try:
        data = json.loads((target / "theme.json").read_text())
    except (OSError, ValueError):
        return {}
    return {k: str(data[k])[:200] for k in ("title", "author", "version") if k in data}


def installed() -> list[dict]:
    if not ROOT.is_dir():
        return []
    return [{"name": p.name, **describe(p)} for p in sorted(ROOT.iterdir()) if p.is_dir()]


def remove(name: str) -> bool:
    target = folder(name)
    if not target.is_dir():
        return False
    shutil.rmtree(target)
    return True
