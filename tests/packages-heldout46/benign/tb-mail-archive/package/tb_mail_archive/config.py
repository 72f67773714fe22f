import os
import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Config:
    host: str
    user: str
    password: str
    sender: str
    archive: str | None = None

    @classmethod
    def load(cls) -> "Config":
        path = Path(os.getenv("MAIL_CONFIG", "mail.toml"))
        data = tomllib.loads(path.read_text("utf-8"))
        return cls(password=os.environ["SMTP_PASSWORD"], **data["mail"])
