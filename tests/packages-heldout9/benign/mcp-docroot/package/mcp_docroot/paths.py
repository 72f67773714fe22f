from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, DirectoryPath, StringConstraints
from pydantic_settings import BaseSettings, SettingsConfigDict

SUFFIXES = frozenset({".md", ".rst", ".txt"})


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DOCROOT_")

    folder: DirectoryPath


@cache
def root() -> Path:
    return Settings().folder.resolve(strict=True)


def locate(name: str) -> Path:
    """The real path of a name below the root; ValueError for everything else."""
    try:
        path = (root() / name).resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise ValueError("no such page") from None
    if not path.is_relative_to(root()):
        raise ValueError("no such page")
    return path


def _page(name: str) -> str:
    path = locate(name)
    if not path.is_file() or path.suffix.lower() not in SUFFIXES:
        raise ValueError("no such page")
    return path.relative_to(root()).as_posix()


def _folder(name: str) -> str:
    path = locate(name)
    if not path.is_dir():
        raise ValueError("no such folder")
    return path.relative_to(root()).as_posix()


Name = Annotated[str, StringConstraints(min_length=1, max_length=300)]
Page = Annotated[Name, AfterValidator(_page)]
Folder = Annotated[Name, AfterValidator(_folder)]


def pages(folder: str = "."):
    """Pages below a folder; links that lead elsewhere are left out."""
    for path in sorted(locate(folder).rglob("*")):
        try:
            yield _page(path.relative_to(root()).as_posix())
        except ValueError:
            continue
