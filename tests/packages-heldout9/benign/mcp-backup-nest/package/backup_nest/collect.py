import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path


@dataclass(frozen=True)
class Config:
    bucket: str
    folders: list[str]
    profile: str | None = None
    exclude: list[str] = field(default_factory=list)

    @classmethod
    def load(cls) -> "Config":
        with open(Path.home() / ".config" / "backup-nest.toml", "rb") as f:
            return cls(**tomllib.load(f))


def files(config: Config) -> Iterator[Path]:
    """Regular files of the folders, without links and excluded names."""
    skip = lambda name: any(fnmatch(name, pattern) for pattern in config.exclude)  # noqa: E731
    for folder in config.folders:
        for base, dirs, names in os.walk(Path(folder).expanduser(), followlinks=False):
            dirs[:] = [d for d in dirs if not skip(d)]
            for name in names:
                path = Path(base, name)
                if not skip(name) and path.is_file() and not path.is_symlink():
                    yield path
