import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str = os.getenv("SMTP_HOST", "smtp.example.com")
    user: str = os.getenv("SMTP_USER", "")
    password: str = os.getenv("SMTP_PASSWORD", "")
    sender: str = os.getenv("MAIL_FROM", "news@example.com")
    footer: str = os.getenv("MAIL_FOOTER", "")


settings = Settings()
