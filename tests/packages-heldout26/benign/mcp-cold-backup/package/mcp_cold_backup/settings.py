import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path.home() / ".config" / "mcp-cold-backup" / "settings.toml"


@dataclass(frozen=True)
class Settings:
    folder: Path
    share: str
    user: str
    key_file: Path

    @classmethod
    def load(cls, path: Path = FILE) -> "Settings":
        raw = tomllib.loads(path.read_text())
        if not raw["share"].startswith("https://"):
            raise ValueError("the share must be an https address")
        return cls(Path(raw["folder"]).expanduser(), raw["share"].rstrip("/"), raw["user"], Path(raw["key_file"]).expanduser())
