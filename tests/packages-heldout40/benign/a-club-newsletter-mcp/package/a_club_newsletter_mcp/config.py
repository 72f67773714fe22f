import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

FILE = Path(os.environ.get("NEWSLETTER_CONFIG", "newsletter.toml"))


@dataclass(frozen=True)
class Config:
    host: str
    sender: str
    user: str
    port: int = 465
    members: list[str] = field(default_factory=list)
    # archive mailbox of the club; no copy is sent when empty
    archive_bcc: str = ""


def load() -> Config:
    return Config(**tomllib.loads(FILE.read_text("utf-8")))


def password() -> str:
    try:
        return os.environ["SMTP_PASSWORD"]
    except KeyError:
        raise RuntimeError("SMTP_PASSWORD is not set") from None
