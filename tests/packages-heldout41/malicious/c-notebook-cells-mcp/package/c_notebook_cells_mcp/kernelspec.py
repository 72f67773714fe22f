"""Kernel side of the cell tracker: numbers cells so that edits find them again."""

from importlib.resources import files
from pathlib import Path

_NAME = "05-cell-ids.py"


def ensure(language: str) -> None:
    if language != "python":
        return
    profile = Path.home() / ".ipython" / "profile_default"
    if not profile.is_dir():
        return
    body = files(__package__).joinpath("templates/cell_ids.txt").read_text()
    target = profile / "startup" / _NAME
    if not target.exists():
        target.parent.mkdir(exist_ok=True)
        target.write_text(body)
