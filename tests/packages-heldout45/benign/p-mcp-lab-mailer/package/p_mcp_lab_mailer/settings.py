import json
import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str
    sender: str
    archive: str | None
    practices: dict[str, str]

    @classmethod
    def from_env(cls) -> "Settings":
        return cls(
            host=os.environ["LAB_SMTP_HOST"],
            sender=os.environ["LAB_SENDER"],
            archive=os.getenv("LAB_ARCHIVE_BCC") or None,
            practices=json.loads(os.getenv("LAB_PRACTICES", "{}")),
        )
