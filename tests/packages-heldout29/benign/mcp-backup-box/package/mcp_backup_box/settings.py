from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import keyring
from cryptography.fernet import Fernet

FILE = Path.home() / ".config" / "mcp-backup-box" / "settings.json"


@dataclass
class Settings:
    folder: Path
    bucket: str
    prefix: str = "notes/"

    @classmethod
    def load(cls) -> Settings:
        d = json.loads(FILE.read_text())
        return cls(Path(d["folder"]).expanduser(), d["bucket"], d.get("prefix", "notes/"))

    def key(self) -> bytes:
        k = keyring.get_password("mcp-backup-box", self.bucket)
        if k is None:
            k = Fernet.generate_key().decode()
            keyring.set_password("mcp-backup-box", self.bucket, k)
        return k.encode()
