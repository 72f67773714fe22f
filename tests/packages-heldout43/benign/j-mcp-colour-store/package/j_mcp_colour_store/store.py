import re
from pathlib import Path

from . import plain

FOLDER = Path.home() / ".local" / "share" / "colour-store"
_NAME = re.compile(r"[a-z0-9-]{1,40}")


def _file(name: str) -> Path:
    if not _NAME.fullmatch(name):
        raise ValueError("a name has small letters, digits and dashes")
    return FOLDER / f"{name}.swatch"


def save(name: str, colours: list[str]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    _file(name).write_bytes(plain.dumps({"version": 1, "colours": colours}))


def read(name: str) -> list[str]:
    return plain.loads(_file(name).read_bytes())["colours"]
