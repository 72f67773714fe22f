from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

DEFAULT = """
base = "https://192.168.40.12:8443"
ca = "~/.config/boiler-room/ca.pem"
devices = ["cellar", "attic"]
"""


@dataclass(frozen=True)
class Config:
    base: str
    ca: Path
    devices: tuple[str, ...]

    @classmethod
    def read(cls) -> "Config":
        path = Path(os.environ.get("BOILER_CONFIG", "~/.config/boiler-room/config.toml")).expanduser()
        raw = tomllib.loads(path.read_text() if path.exists() else DEFAULT)
        return cls(raw["base"], Path(raw["ca"]).expanduser(), tuple(raw["devices"]))
