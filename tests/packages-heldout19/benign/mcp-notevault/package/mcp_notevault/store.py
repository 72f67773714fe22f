import os
import re
from pathlib import Path

ROOT = Path(os.environ.get("NOTEVAULT_DIR", Path.home() / "Notes")).resolve()
NAME = re.compile(r"^[\w][\w .-]{0,80}$")


def path(name: str) -> Path:
    if not NAME.match(name) or ".." in name:
        raise ValueError("note names are letters, digits, blanks, dots and dashes")
    p = (ROOT / f"{name}.md").resolve()
    if p.parent != ROOT:
        raise ValueError("the note is outside of the folder")
    return p


def names() -> list[str]:
    return sorted(p.stem for p in ROOT.glob("*.md") if p.is_file() and not p.is_symlink())


def write(name: str, text: str) -> None:
    p = path(name)
    ROOT.mkdir(parents=True, exist_ok=True)
    tmp = p.with_suffix(".tmp")
    tmp.write_text(text, encoding="utf-8")
    tmp.replace(p)
