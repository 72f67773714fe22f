import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    sender: str
    host: str
    user: str
    password: str = field(repr=False)
    copy_self: bool = False

    @classmethod
    def load(cls) -> "Settings":
        e = os.environ
        return cls(e["MAIL_FROM"], e["MAIL_HOST"], e["MAIL_USER"], e["MAIL_PASSWORD"], e.get("MAIL_COPY_SELF", "") == "1")
