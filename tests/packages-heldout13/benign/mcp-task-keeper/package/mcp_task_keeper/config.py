from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import keyring

SERVICE = "task-keeper"


@dataclass(frozen=True)
class Config:
    folder: Path
    server: str

    @classmethod
    def load(cls) -> "Config":
        folder = Path.home() / ".config" / SERVICE
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / "config.toml"
        if not file.exists():
            file.write_text('server = ""\n')
            file.chmod(0o600)
        server = tomllib.loads(file.read_text()).get("server", "")
        if server and urlsplit(server).scheme != "https":
            raise ValueError("the server address must be https")
        return cls(folder, server.rstrip("/"))

    def token(self) -> str | None:
        return keyring.get_password(SERVICE, "token")
