from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Config:
    ca_file: Path
    services: dict[str, str]
    verify: bool = True

    @classmethod
    def load(cls) -> "Config":
        file = Path(os.environ.get("CA_FETCH_CONFIG", "ca-fetch.toml"))
        raw = tomllib.loads(file.read_text())
        services = dict(raw["services"])
        for name, url in services.items():
            if urlsplit(url).scheme != "https":
                raise ValueError(f"{name}: https expected")
        return cls((file.parent / raw["ca_file"]).resolve(), services, raw.get("verify", True))
