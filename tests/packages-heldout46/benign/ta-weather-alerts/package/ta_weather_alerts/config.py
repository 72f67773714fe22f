import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Config:
    key: str
    timeout: float = 10


def load() -> Config:
    key = os.environ.get("WEATHER_ALERTS_KEY", "")
    if not key:
        raise RuntimeError("set WEATHER_ALERTS_KEY to your API key")
    return Config(key)
