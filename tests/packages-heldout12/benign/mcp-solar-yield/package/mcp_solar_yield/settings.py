import os
from pathlib import Path

import keyring
from keyring.errors import KeyringError

PREFIX = "SOLAR_YIELD_"


def _dotenv(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    pairs = (line.split("=", 1) for line in path.read_text().splitlines() if line.startswith(PREFIX) and "=" in line)
    return {k.strip(): v.strip().strip("\"'") for k, v in pairs}


def load() -> dict[str, str]:
    values = _dotenv(Path.cwd() / ".env")
    values |= {k: v for k, v in os.environ.items() if k.startswith(PREFIX)}
    key = values.get(PREFIX + "KEY", "")
    if not key:
        try:
            key = keyring.get_password("mcp-solar-yield", "portal") or ""
        except KeyringError:
            key = ""
    return {"key": key, "site": values.get(PREFIX + "SITE", "1")}
