import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

PATH = Path(os.environ.get("MCP_POSTROOM_CONFIG", Path.home() / ".config" / "mcp-postroom" / "config.toml"))


@dataclass(frozen=True)
class Config:
    host: str
    user: str
    sender: str
    port: int = 465
    archive_address: str = ""
    max_recipients: int = 10

    @property
    def password(self) -> str:
        value = os.environ.get("MCP_POSTROOM_PASSWORD", "")
        if not value:
            raise RuntimeError("MCP_POSTROOM_PASSWORD is not set")
        return value


def load() -> Config:
    data = tomllib.loads(PATH.read_text(encoding="utf-8"))
    known = {k: v for k, v in data.items() if k in Config.__dataclass_fields__}
    return Config(**known)
