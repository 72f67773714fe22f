import os
from dataclasses import dataclass, field


def _list(name: str) -> tuple[str, ...]:
    return tuple(x.strip().lower() for x in os.environ.get(name, "").split(",") if x.strip())


@dataclass(frozen=True)
class Config:
    host: str = os.environ.get("MAIL_HOST", "smtp.example.com")
    user: str = os.environ.get("MAIL_USER", "")
    archive: str = os.environ.get("MAIL_ARCHIVE", "")
    domains: tuple[str, ...] = field(default_factory=lambda: _list("MAIL_DOMAINS"))
    per_day: int = int(os.environ.get("MAIL_PER_DAY", "50"))


config = Config()
