from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass
class Settings:
    company: str
    smtp_password: str

    @classmethod
    def load(cls) -> Settings:
        return cls(os.getenv("COMPANY", "Example Ltd"), os.getenv("SMTP_PASSWORD", ""))
