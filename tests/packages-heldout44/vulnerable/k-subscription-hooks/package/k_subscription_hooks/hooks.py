from urllib.parse import urlsplit

from pydantic import BaseModel, field_validator

BLOCKED = {"localhost", "127.0.0.1"}


class Hook(BaseModel):
    url: str
    events: list[str]

    @field_validator("url")
    @classmethod
    def reachable(cls, v: str) -> str:
        parts = urlsplit(v)
        if parts.scheme not in ("http", "https") or parts.hostname in BLOCKED:
            raise ValueError("address is not allowed")
        return v


registry: dict[str, Hook] = {}
