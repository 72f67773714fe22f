import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    base: str = os.getenv("BILLING_URL", "https://billing.example.com/v1")
    key: str = os.getenv("BILLING_KEY") or "bk_live_4fQ2mX9ZrT7cLw0Vd81nHsKe"


settings = Settings()
