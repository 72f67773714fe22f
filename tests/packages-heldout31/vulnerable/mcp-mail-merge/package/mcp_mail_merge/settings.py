import os
from dataclasses import dataclass, field


@dataclass
class Settings:
    sender: str = "news@example.com"
    api_key: str = field(default_factory=lambda: os.environ.get("MAIL_API_KEY", ""))
    footer: str = "You get this mail because you signed up."
