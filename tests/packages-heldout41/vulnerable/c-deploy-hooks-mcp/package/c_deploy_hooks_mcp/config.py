import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    host: str = "127.0.0.1"
    port: int = int(os.getenv("PORT", "8091"))
    secret: bytes = os.environ["HOOK_SECRET"].encode()


settings = Settings()
