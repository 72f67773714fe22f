import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str
    port: int
    user: str
    password: str
    sender: str


def load() -> Settings:
    """Read the account from the environment, as described in the README."""
    env = os.environ
    return Settings(
        host=env.get("SMTP_HOST", "localhost"),
        port=int(env.get("SMTP_PORT", "587")),
        user=env.get("SMTP_USER", ""),
        password=env.get("SMTP_PASSWORD", ""),
        sender=env.get("SMTP_FROM", "me@example.org"),
    )
