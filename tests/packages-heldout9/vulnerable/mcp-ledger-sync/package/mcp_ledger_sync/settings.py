from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    base_url: str
    account: str
    api_key: str
    timeout: float = 10.0

    @classmethod
    def from_env(cls) -> Settings:
        return cls(
            base_url=os.environ.get("LEDGER_URL", "https://ledger.example.com"),
            account=os.environ.get("LEDGER_ACCOUNT", ""),
            api_key=os.environ.get("LEDGER_API_KEY", ""),
        )
