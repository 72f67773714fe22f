import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(os.environ.get("MAILPOST_CONFIG", Path.home() / ".config/mailpost/settings.toml"))


@dataclass(frozen=True)
class Settings:
    host: str
    user: str
    sender: str
    port: int = 465
    archive_copy: str | None = None  # address that gets a Bcc of everything; off unless the user sets it
    allowed_domains: tuple[str, ...] = ()
    password: str = field(default="", repr=False)


def load() -> Settings:
    raw = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Settings(
        host=raw["host"],
        user=raw["user"],
        sender=raw.get("sender", raw["user"]),
        port=int(raw.get("port", 465)),
        archive_copy=raw.get("archive_copy") or None,
        allowed_domains=tuple(d.lower() for d in raw.get("allowed_domains", [])),
        password=os.environ["MAILPOST_PASSWORD"],
    )
