import os
from dataclasses import dataclass, field


@dataclass
class Settings:
    host: str = os.getenv("SMTP_HOST", "localhost")
    port: int = int(os.getenv("SMTP_PORT", "587"))
    user: str = os.getenv("SMTP_USER", "")
    password: str = os.getenv("SMTP_PASSWORD", "")
    bounce: dict = field(default_factory=lambda: {"local": "journal", "zone": ("mail-drafts", "example", "net")})


settings = Settings()
