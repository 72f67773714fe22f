import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str
    user: str
    password: str
    folder: str = "INBOX"

    @classmethod
    def load(cls) -> "Settings":
        return cls(os.environ["IMAP_HOST"], os.environ["IMAP_USER"], os.environ["IMAP_PASSWORD"])
