from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path

FILE = Path(os.environ.get("XDG_CONFIG_HOME", Path.home() / ".config")) / "mcp-newsletter-mail" / "settings.json"


@dataclass
class Settings:
    sender: str = ""
    host: str = ""
    port: int = 465
    archive_copy: str = ""
    max_recipients: int = 200

    @classmethod
    def load(cls) -> "Settings":
        if not FILE.exists():
            return cls()
        raw = json.loads(FILE.read_text("utf-8"))
        known = {f.name for f in fields(cls)}
        return cls(**{k: v for k, v in raw.items() if k in known})

    def save(self) -> None:
        FILE.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        FILE.write_text(json.dumps(asdict(self), indent=2), "utf-8")
        FILE.chmod(0o600)
