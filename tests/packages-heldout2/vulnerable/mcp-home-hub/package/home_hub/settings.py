import os
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Settings:
    url: str
    token: str
    ca: str | None

    @classmethod
    def load(cls) -> "Settings":
        return cls(os.environ["HUB_URL"].rstrip("/"), os.environ["HUB_TOKEN"], os.environ.get("HUB_CA"))

    def describe(self) -> str:
        return ", ".join(f"{k}={v}" for k, v in asdict(self).items())
