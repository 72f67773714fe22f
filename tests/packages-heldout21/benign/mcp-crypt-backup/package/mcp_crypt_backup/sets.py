import fnmatch
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import keyring
import platformdirs

CONFIG = Path(platformdirs.user_config_dir("mcp-crypt-backup"), "sets.toml")
SERVICE = "mcp-crypt-backup"


@dataclass(frozen=True)
class BackupSet:
    name: str
    source: Path
    target: Path
    exclude: tuple[str, ...]

    def passphrase(self) -> str:
        value = keyring.get_password(SERVICE, self.name)
        if not value or len(value) < 12:
            raise RuntimeError(f"no passphrase (12 characters or more) in the keyring for {self.name}")
        return value

    def wanted(self, relative: str) -> bool:
        return not any(fnmatch.fnmatch(part, p) for part in relative.split("/") for p in self.exclude)

    def archive(self, name: str) -> Path:
        if not re.fullmatch(r"\d{8}T\d{6}\.mcpb", name):
            raise ValueError("not the name of an archive")
        return self.target / name


def load() -> dict[str, BackupSet]:
    data = tomllib.loads(CONFIG.read_text("utf-8"))
    return {
        k: BackupSet(k, Path(v["source"]).expanduser().resolve(), Path(v["target"]).expanduser().resolve(), tuple(v.get("exclude", ())))
        for k, v in data.get("sets", {}).items()
    }
