import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Config:
    url: str
    token: str
    rooms: tuple[str, ...]

    @classmethod
    def from_env(cls) -> "Config":
        return cls(
            os.environ.get("HUB_URL", "https://hub.example.net/api/"),
            os.environ.get("HUB_TOKEN", ""),
            tuple(os.environ.get("HUB_ROOMS", "kitchen,bath,office").lower().split(",")),
        )
