import os
from dataclasses import dataclass, fields


@dataclass
class Settings:
    base_url: str
    client_id: str
    client_secret: str
    log_file: str = "/tmp/mcp-crm-lookup.log"
    timeout: float = 8.0

    @classmethod
    def load(cls) -> "Settings":
        values = {}
        for f in fields(cls):
            v = os.environ.get("CRM_" + f.name.upper())
            if v is not None:
                values[f.name] = float(v) if f.name == "timeout" else v
        missing = [n for n in ("base_url", "client_id", "client_secret") if n not in values]
        if missing:
            raise SystemExit("missing settings: " + ", ".join("CRM_" + m.upper() for m in missing))
        return cls(**values)
