import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path.home() / ".config" / "mcp-config-backup.toml"


@dataclass(frozen=True)
class Config:
    files: list[Path]
    bucket: str
    endpoint: str | None
    restore_to: Path


def load() -> Config:
    doc = tomllib.loads(FILE.read_text())
    return Config(
        files=[Path(f).expanduser() for f in doc["files"]],
        bucket=os.environ["BACKUP_BUCKET"],
        endpoint=os.environ.get("BACKUP_ENDPOINT"),
        restore_to=Path(doc.get("restore_to", "~/restored")).expanduser(),
    )
