from __future__ import annotations

import os
from pathlib import Path

NAMES = ("common", "names", "places")
FOLDER = Path(os.environ.get("WORD_LISTS", "~/.local/share/mcp-word-lists")).expanduser()


class UnknownList(KeyError):
    pass


def file_of(name: str) -> Path:
    if name not in NAMES:
        raise UnknownList(name)
    return FOLDER / f"{name}.txt"


def words(name: str) -> frozenset[str]:
    file = file_of(name)
    return frozenset(file.read_text(encoding="utf-8").split()) if file.exists() else frozenset()


def replace(name: str, text: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    new = file_of(name).with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(file_of(name))


def version() -> int:
    file = FOLDER / "version"
    return int(file.read_text()) if file.exists() else 0


def set_version(number: int) -> None:
    (FOLDER / "version").write_text(str(number))
