import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path.home() / ".config" / "home-backup.toml"


@dataclass(frozen=True)
class Config:
    bucket: str
    endpoint: str
    folders: tuple[Path, ...]
    key: bytes

    @classmethod
    def load(cls) -> "Config":
        raw = tomllib.loads(FILE.read_text())
        return cls(
            raw["bucket"],
            raw["endpoint"],
            tuple(Path(f).expanduser() for f in raw["folders"]),
            Path(raw["key_file"]).expanduser().read_bytes().strip(),
        )
