import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(os.environ.get("HOME_BACKUP_CONFIG", "~/.config/home-backup.toml")).expanduser()


@dataclass(frozen=True)
class Config:
    folders: tuple[Path, ...]
    exclude: tuple[str, ...]
    endpoint: str
    bucket: str

    @classmethod
    def load(cls) -> "Config":
        d = tomllib.loads(FILE.read_text())
        if not d["endpoint"].startswith("https://"):
            raise ValueError("endpoint has to be https")
        folders = tuple(Path(f).expanduser().resolve() for f in d["folders"])
        return cls(folders, tuple(d.get("exclude", ())), d["endpoint"], d["bucket"])
