import os
from dataclasses import dataclass


@dataclass
class Settings:
    host: str = "0.0.0.0"
    port: int = int(os.getenv("PORT", "8020"))


settings = Settings()
