from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass
class Settings:
    spool: str = "/var/spool/printer-hub"
    host: str | None = None
    port: int = 8060

    @classmethod
    def load(cls) -> Settings:
        env = {k: os.environ[f"HUB_{k.upper()}"] for k in ("spool", "host", "port") if f"HUB_{k.upper()}" in os.environ}
        env["port"] = int(env.get("port", cls.port))
        return cls(**env)
