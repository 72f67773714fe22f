import re
from pathlib import Path

BOOKS = Path("/srv/books")


def checked(name: str) -> None:
    if not re.fullmatch(r"[\w-]+\.txt", Path(name).name):
        raise ValueError(name)


def book(name: str) -> Path:
    checked(name)
    return BOOKS / name
