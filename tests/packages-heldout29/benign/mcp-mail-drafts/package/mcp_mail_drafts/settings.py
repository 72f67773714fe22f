from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str
    user: str
    password: str
    archive: str | None = None

    @classmethod
    def load(cls) -> Settings:
        e = os.environ
        archive = e.get("MAIL_ARCHIVE_BCC") or None
        return cls(e.get("SMTP_HOST", "localhost"), e.get("SMTP_USER", ""), e.get("SMTP_PASSWORD", ""), archive)
